package id.jenjang.host.feed;

import static id.jenjang.host.feed.Gravity.ERROR;
import static id.jenjang.host.feed.Gravity.MENDED;
import static id.jenjang.host.feed.Gravity.WARNING;

/**
 * The kinds of flaw that a delivery may have (jenis temuan); the words for each stand in the bundle of this package.
 */
public enum Defect {
    DELIVERY_UNREADABLE(ERROR, Scope.DELIVERY),
    DELIVERY_EMPTY(ERROR, Scope.DELIVERY),
    ZIP_BOMB(ERROR, Scope.DELIVERY),
    ZIP_ENTRIES(ERROR, Scope.DELIVERY),
    ZIP_PATH(ERROR, Scope.DELIVERY),
    FILE_TWICE(ERROR, Scope.DELIVERY),
    FILE_TOO_LARGE(ERROR, Scope.DELIVERY),
    FILE_MISSING(ERROR, Scope.DELIVERY),
    FILE_EMPTY(ERROR, Scope.DELIVERY),
    FILE_NO_ROWS(WARNING, Scope.FILE),
    FILE_UNKNOWN(WARNING, Scope.FILE),
    ENCODING(ERROR, Scope.DELIVERY),
    CSV_BROKEN(ERROR, Scope.DELIVERY),
    TOO_MANY_COLUMNS(ERROR, Scope.DELIVERY),
    FIELD_TOO_LONG(ERROR, Scope.DELIVERY),
    COLUMN_MISSING(ERROR, Scope.DELIVERY),
    COLUMN_TWICE(ERROR, Scope.DELIVERY),
    COLUMN_UNKNOWN(WARNING, Scope.FILE),
    COLUMN_PERSONAL(WARNING, Scope.FILE),

    ROW_LENGTH(ERROR, Scope.ROW),
    REQUIRED_BLANK(ERROR, Scope.ROW),
    TEXT_TOO_LONG(ERROR, Scope.ROW),
    FORMULA(ERROR, Scope.ROW),
    CONTROL_CHARACTER(ERROR, Scope.ROW),
    NOT_A_NUMBER(ERROR, Scope.ROW),
    NUMBER_RANGE(ERROR, Scope.ROW),
    NOT_A_DATE(ERROR, Scope.ROW),
    DATE_TOO_EARLY(ERROR, Scope.ROW),
    DATE_TOO_FAR(ERROR, Scope.ROW),
    DATE_ORDER(ERROR, Scope.ROW),
    DATE_BEFORE_BIRTH(ERROR, Scope.ROW),
    CODE_UNKNOWN(ERROR, Scope.ROW),
    GRADE_UNKNOWN(ERROR, Scope.ROW),
    NUMBER_PRECISION(ERROR, Scope.ROW),
    NIP_LENGTH(ERROR, Scope.ROW),
    NIP_DIGITS(ERROR, Scope.ROW),
    NIP_BIRTH_DATE(ERROR, Scope.ROW),
    NIP_MONTH(ERROR, Scope.ROW),
    NIP_SEX(ERROR, Scope.ROW),
    NIP_SEQUENCE(ERROR, Scope.ROW),
    NIP_FUTURE(ERROR, Scope.ROW),
    PPPK_LENGTH(ERROR, Scope.ROW),
    PPPK_DIGITS(ERROR, Scope.ROW),
    PPPK_BIRTH_DATE(ERROR, Scope.ROW),
    PPPK_YEAR(ERROR, Scope.ROW),
    PPPK_SEX(ERROR, Scope.ROW),
    PPPK_SEQUENCE(ERROR, Scope.ROW),
    PPPK_FUTURE(ERROR, Scope.ROW),
    OLD_NUMBER_BROKEN(WARNING, Scope.ROW),
    NUMBER_BIRTH_MISMATCH(WARNING, Scope.ROW),
    NUMBER_SEX_MISMATCH(WARNING, Scope.ROW),
    NUMBER_ENTRY_YOUNG(WARNING, Scope.ROW),

    KEY_TWICE(ERROR, Scope.ROW),
    KEY_CASE(WARNING, Scope.ROW),
    UNIT_UNKNOWN(ERROR, Scope.ROW),
    UNIT_CYCLE(ERROR, Scope.ROW),
    JOB_UNKNOWN(ERROR, Scope.ROW),
    FAMILY_UNKNOWN(ERROR, Scope.ROW),
    COMPETENCY_UNKNOWN(ERROR, Scope.ROW),
    SEAT_UNKNOWN(ERROR, Scope.ROW),
    EMPLOYEE_UNKNOWN(ERROR, Scope.ROW),
    OLD_NUMBER_SHARED(ERROR, Scope.ROW),
    APPOINTMENT_OVERLAP(ERROR, Scope.ROW),
    GRADE_BACKWARDS(ERROR, Scope.ROW),
    GRADE_DEMOTED(WARNING, Scope.ROW),
    BEFORE_ENTRY(WARNING, Scope.ROW),
    QUOTA_EXCEEDED(WARNING, Scope.ROW),
    SEAT_MISMATCH(WARNING, Scope.ROW),
    SELF_DECLARED(ERROR, Scope.ROW),
    MANY_GONE(WARNING, Scope.FILE),

    BLANK_SPELLING(MENDED, Scope.ROW),
    NUMBER_SPACED(MENDED, Scope.ROW),
    OLD_NUMBER_MAPPED(MENDED, Scope.ROW),
    CODE_SPELLING(MENDED, Scope.ROW),
    KEY_CASE_MENDED(MENDED, Scope.ROW),
    TITLE_IN_NAME(MENDED, Scope.ROW),
    COLUMN_SPELLING(MENDED, Scope.FILE);

    /** What a flaw makes unusable. */
    public enum Scope {
        /** Nothing of the delivery can be applied, not even its good rows. */
        DELIVERY,
        /** Concerns a file as a whole, which is still read. */
        FILE,
        /** Concerns one row. */
        ROW
    }

    private final Gravity gravity;
    private final Scope scope;

    Defect(Gravity gravity, Scope scope) {
        this.gravity = gravity;
        this.scope = scope;
    }

    /** How much it matters. */
    public Gravity gravity() {
        return gravity;
    }

    /** Whether nothing of the delivery can be applied. */
    public boolean refusesDelivery() {
        return scope == Scope.DELIVERY;
    }
}
