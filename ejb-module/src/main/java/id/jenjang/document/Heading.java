package id.jenjang.document;

/** A fixed heading of decrees and of their lists, by the key under which the wording holds it. */
enum Heading {
    /** Across the pages of a draft. */
    DRAFT("draft"),
    /** Before the office. */
    DECREE("decree"),
    /** Before the decree's number. */
    NUMBER("number"),
    /** Before the subject. */
    ABOUT("about"),
    /** Beside the considerations. */
    CONSIDERING("considering"),
    /** Beside the regulations it rests on. */
    BASIS("basis"),
    /** Over the clauses. */
    DECIDES("decides"),
    /** Beside the name of the decree. */
    DETERMINES("determines"),
    /** Before the place. */
    SIGNED_IN("signedIn"),
    /** Before the date. */
    SIGNED_ON("signedOn"),
    /** Before the signatory's number, and over that column of lists. */
    EMPLOYEE_NUMBER("employeeNumber"),
    /** Over who gets a copy. */
    COPIES("copies"),
    /** Over the list annexed. */
    ANNEX("annex"),
    /** Before the date in the annex. */
    ANNEX_DATE("annexDate"),
    /** Over the running number. */
    COLUMN_COUNT("columnCount"),
    /** Over the names. */
    COLUMN_NAME("columnName"),
    /** Over the grades. */
    COLUMN_GRADE("columnGrade"),
    /** Over the old positions. */
    COLUMN_FROM("columnFrom"),
    /** Over the old units. */
    COLUMN_FROM_UNIT("columnFromUnit"),
    /** Over the new positions. */
    COLUMN_TO("columnTo"),
    /** Over the new units. */
    COLUMN_TO_UNIT("columnToUnit"),
    /** Over the first days. */
    COLUMN_DATE("columnDate"),
    /** Over the remarks. */
    COLUMN_REMARK("columnRemark"),
    /** Over who came to the ceremony. */
    COLUMN_PRESENT("columnPresent"),
    /** Over the signatures at the ceremony. */
    COLUMN_SIGNED("columnSigned"),
    /** Name of the ceremony's sheet. */
    CEREMONY_SHEET("ceremonySheet"),
    /** In place of the ceremony's date. */
    DATE_UNKNOWN("dateUnknown");

    private final String key;

    Heading(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
