package id.jenjang.succession.criteria;

import java.time.LocalDate;

/** When a position falls free, and why. */
public record FreeDay(LocalDate day, Why why) {
    /** What makes a position fall free. */
    public enum Why {
        VACANT,
        RETIREMENT,
        TERM,
        APPOINTMENT
    }
}
