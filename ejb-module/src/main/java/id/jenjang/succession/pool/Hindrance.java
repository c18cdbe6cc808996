package id.jenjang.succession.pool;

/** What stands against entering a pool. */
public enum Hindrance {
    NO_BOX,
    BOX_UNCERTAIN,
    BOX_OUTSIDE,
    /** No rules say what a step from the job held asks for. */
    NO_RULES,
    /** A requirement cannot be judged for want of data, and no day is known on which it is met. */
    DATA,
    REQUIREMENTS
}
