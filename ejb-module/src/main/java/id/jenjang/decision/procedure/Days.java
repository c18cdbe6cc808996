package id.jenjang.decision.procedure;

/** A number of days, and which days count (hari kerja, hari kalender). */
public record Days(int number, Count count) {
    /** Which days count. */
    public enum Count {
        /** Days on which the agency works: no weekend, no holiday. */
        WORKING,
        /** Every day. */
        CALENDAR
    }
}
