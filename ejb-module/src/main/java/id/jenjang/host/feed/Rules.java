package id.jenjang.host.feed;

import id.jenjang.people.CreditRegime;
import id.jenjang.people.Grade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

/** What is computed and checked across the cells of one row. */
final class Rules {
    private static final int CONVERSION_SINCE = 2023;

    private Rules() {}

    /** The second date does not lie before the first. */
    static Consumer<Row> order(String first, String second, String column) {
        return row -> {
            String from = row.get(first);
            String to = row.get(second);
            if (from != null && to != null && to.compareTo(from) < 0) {
                row.notes().refuse(column, Defect.DATE_ORDER, to, from);
            }
        };
    }

    /** Nothing in a person's own row lies before their birth. */
    static Consumer<Row> afterBirth(String stored, String column) {
        return row -> {
            String born = row.get("birth_date");
            String date = row.get(stored);
            if (born != null && date != null && date.compareTo(born) <= 0) {
                row.notes().refuse(column, Defect.DATE_BEFORE_BIRTH, date, born);
            }
        };
    }

    static void defaultZone(Row row) {
        if (row.get("time_zone") == null) {
            row.set("time_zone", "Asia/Jakarta");
        }
    }

    /** A number that compares grades inside their scale: 1 to 17 for PNS, 101 to 117 for PPPK. */
    static void gradeRank(Row row) {
        String code = row.get("grade");
        if (code != null) {
            Grade grade = Grade.of(code);
            row.set("grade_rank", Integer.toString(grade.ordinal() + (grade.scheme() == Grade.Scheme.PPPK ? 100 : 0)));
        }
    }

    static Consumer<Row> constant(String stored, String value) {
        return row -> row.set(stored, value);
    }

    /** The first day of the month in which counting began to the last of the month in which it ended. */
    static void creditSpan(Row row) {
        YearMonth from = month(row, "from_year", "from_month");
        YearMonth to = month(row, "to_year", "to_month");
        if (from != null && to != null) {
            row.set("valid_from", from.atDay(1).toString());
            row.set("valid_to", to.atEndOfMonth().toString());
        }
    }

    private static YearMonth month(Row row, String year, String month) {
        String inYear = row.get(year);
        String inMonth = row.get(month);
        return inYear == null || inMonth == null
                ? null
                : YearMonth.of(Integer.parseInt(inYear), Integer.parseInt(inMonth));
    }

    /** Unmarked points are conventional before 2023 and conversion since (PermenPANRB 1/2023). */
    static void creditRegime(Row row) {
        String year = row.get("from_year");
        if ("true".equals(row.get("integration"))) {
            row.set("regime", CreditRegime.INTEGRATION.name());
        } else if ("true".equals(row.get("conversion"))
                || year != null
                        && Integer.parseInt(year) >= CONVERSION_SINCE
                        && !"true".equals(row.get("first_points"))) {
            row.set("regime", CreditRegime.CONVERSION.name());
        } else {
            row.set("regime", CreditRegime.CONVENTIONAL.name());
        }
    }

    /** Where only the year of graduation is known its last day stands for it: never too early. */
    static void graduation(Row row) {
        String year = row.get("graduation_year");
        if (row.get("graduated") == null && year != null) {
            String last = LocalDate.of(Integer.parseInt(year), 12, 31).toString();
            row.set(
                    "graduated",
                    last.compareTo(row.notes().today()) > 0 ? row.notes().today() : last);
        }
    }

    static Consumer<Row> fallback(String stored, String other) {
        return row -> {
            if (row.get(stored) == null) {
                row.set(stored, row.get(other));
            }
        };
    }

    static void notOneself(Row row) {
        String other = row.get("other_key");
        if (other != null && other.equals(row.get(Feed.PERSON))) {
            row.notes().refuse("nip_terkait", Defect.SELF_DECLARED, other, null);
        }
    }
}
