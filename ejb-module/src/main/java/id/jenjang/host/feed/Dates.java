package id.jenjang.host.feed;

import java.time.YearMonth;

/** Dates of a delivery: yyyy-mm-dd and dd-mm-yyyy, with - or /, a time of day being cut off. */
final class Dates {
    private static final String EARLIEST = "1900-01-01";

    private Dates() {}

    /** A day on which something began or was given: not later than in a year. */
    static final Cell STARTED = (text, row) -> bounded(text, row, row.soon());

    /** A day that has been: not later than the delivery. */
    static final Cell PAST = (text, row) -> bounded(text, row, row.today());

    /** A day on which something ends: may lie far ahead. */
    static final Cell ENDS = (text, row) -> bounded(text, row, row.horizon());

    private static String bounded(String text, RowNotes row, String latest) {
        String date = spelled(text);
        if (date == null) {
            Defect why = Cells.formula(text) ? Defect.FORMULA : Defect.NOT_A_DATE;
            return row.refuse(why, text, null);
        }
        if (date.compareTo(EARLIEST) < 0) {
            return row.refuse(Defect.DATE_TOO_EARLY, text, EARLIEST);
        }
        return date.compareTo(latest) <= 0 ? date : row.refuse(Defect.DATE_TOO_FAR, text, latest);
    }

    /** The date as yyyy-mm-dd; null when it is none. */
    static String spelled(String text) {
        String day =
                text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ') ? text.substring(0, 10) : text;
        if (day.length() != 10) {
            return null;
        }
        if (separated(day, 4, 7)) {
            return real(day, 0, 5, 8) ? iso(day, 0, 5, 8) : null;
        }
        return separated(day, 2, 5) && real(day, 6, 3, 0) ? iso(day, 6, 3, 0) : null;
    }

    private static boolean separated(String day, int first, int second) {
        char separator = day.charAt(first);
        return (separator == '-' || separator == '/') && day.charAt(second) == separator;
    }

    private static boolean real(String text, int year, int month, int day) {
        if (!Cells.digits(text, year, year + 4)
                || !Cells.digits(text, month, month + 2)
                || !Cells.digits(text, day, day + 2)) {
            return false;
        }
        int yearNumber = number(text, year, 4);
        int monthNumber = number(text, month, 2);
        int dayNumber = number(text, day, 2);
        return yearNumber > 0
                && monthNumber >= 1
                && monthNumber <= 12
                && dayNumber >= 1
                && (dayNumber <= 28
                        || dayNumber <= YearMonth.of(yearNumber, monthNumber).lengthOfMonth());
    }

    private static int number(String text, int from, int digits) {
        return Integer.parseInt(text, from, from + digits, 10);
    }

    private static String iso(String text, int year, int month, int day) {
        if (year == 0 && text.charAt(4) == '-') {
            return text;
        }
        return text.substring(year, year + 4) + "-" + text.substring(month, month + 2) + "-"
                + text.substring(day, day + 2);
    }
}
