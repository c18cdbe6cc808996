package id.jenjang.succession.criteria;

/** What a part of the risk of loss looks at; of those that look at the same day, the highest counts. */
public enum RiskKind {
    VACANCY,
    RETIREMENT,
    TERM,
    /** Set by an assessor; each counts. */
    MARK
}
