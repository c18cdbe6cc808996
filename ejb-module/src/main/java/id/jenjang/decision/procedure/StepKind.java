package id.jenjang.decision.procedure;

/** Who answers a step, and for which unit. */
public enum StepKind {
    /** The head of the unit that a person leaves. */
    HEAD_OF_FROM,
    /** The head of the unit that a person comes to. */
    HEAD_OF_TO,
    /** Anyone who holds a role and reaches the units concerned. */
    ROLE,
    /** Somebody outside the agency; who holds a role here records it. */
    CONSENT;

    /** Whether the head of a unit answers. */
    public boolean head() {
        return this == HEAD_OF_FROM || this == HEAD_OF_TO;
    }
}
