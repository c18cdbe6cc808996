package id.jenjang.succession.desk;

/** What became of a change of order; anything but DONE changed nothing. */
public enum OrderAnswer {
    /** Done, also when the same form was sent before. */
    DONE,
    /** No reason was given. */
    REASON_EMPTY,
    /** More than 2,000 characters. */
    REASON_LONG,
    /** There is no such place on the list. */
    NO_SUCH_PLACE,
    /** The person stands there already. */
    SAME_PLACE,
    /** The person is not on the list any more. */
    NOT_LISTED,
    /** The caller is on the list: another member changes its order. */
    OWN_LIST,
    /** Somebody else changed the order since the page was shown. */
    MEANWHILE
}
