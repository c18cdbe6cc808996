package id.jenjang.succession.criteria;

/** What a rule that suggests critical positions looks at. */
public enum RuleKind {
    LEVEL,
    /** Nobody else in the agency holds a position of the job. */
    SINGLE_INCUMBENT,
    RETIREMENT,
    VACANCY
}
