package id.jenjang.decision.procedure;

import java.time.LocalDate;

/** From when a decision takes effect that was made later than planned. */
public enum EffectRule {
    /** From the day that was planned, or from that of the decision where this is later: nothing works backwards. */
    NOT_BEFORE_DECISION,
    /** From the day that was planned, also where it has passed. */
    AS_PROPOSED;

    /** The first day of what was planned for one day and decided on another. */
    public LocalDate day(LocalDate planned, LocalDate decided) {
        return this == NOT_BEFORE_DECISION && decided.isAfter(planned) ? decided : planned;
    }
}
