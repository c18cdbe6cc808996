package id.jenjang.rotation.round;

/**
 * What a rule of a rotation policy asks (jenis ketentuan rotasi). The order is the order in which rules are put to a
 * person and a position, so it decides which failing rule is named first.
 */
public enum RuleKind {
    /** Kinds of employee in scope: names are those of {@code EmployeeKind}. */
    EMPLOYEE_KIND,
    /** Kinds of move that are planned: names are those of {@link MoveKind}. */
    MOVE_KIND,
    /** At least so many months in the position held; names are levels, empty for all. */
    TENURE_AT_LEAST,
    /** At most so many months in the position held: who is over it is to be moved; names are levels. */
    TENURE_AT_MOST,
    /** Grades from and to, two names; either may be "-" for no limit. */
    GRADE_RANGE,
    /** No move within so many months of retirement from the new position. */
    BEFORE_RETIREMENT,
    /** No replacement of holders of the levels named within the span, unless a consent is recorded. */
    FREEZE,
    /** Competencies match the standard of the new job to so many percent. */
    COMPETENCY_MATCH,
    /** What the new job requires, by the agency's rule sets. */
    JOB_REQUIREMENTS,
    /** Not farther than so many kilometres, and not farther than the person's stated mobility. */
    DISTANCE,
    /** Declared pairs do not come into one unit or one line; names are kinds of declaration, empty for all. */
    DECLARED_PAIR,
    /** At most so many percent of a unit leave in a period, one at least. */
    UNIT_SHARE_OUT,
    /** At most so many percent of a unit are newcomers in a period, one at least. */
    UNIT_SHARE_IN,
    /** Of those with so many months in a unit, so many percent stay through the whole horizon. */
    EXPERIENCED_STAY;

    /** Whether it can be judged for one person and one position alone. */
    public boolean single() {
        return this != TENURE_AT_MOST
                && this != DECLARED_PAIR
                && this != UNIT_SHARE_OUT
                && this != UNIT_SHARE_IN
                && this != EXPERIENCED_STAY;
    }
}
