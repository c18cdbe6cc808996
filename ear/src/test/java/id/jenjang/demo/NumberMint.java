package id.jenjang.demo;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Sex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives out numbers: NIP, NI PPPK and staff numbers of the BLUD, each once. */
final class NumberMint {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    /** Sequences that the cast has for itself, so that its numbers do not depend on who else is there. */
    private static final int CAST_NATIONAL = 800;

    private static final int CAST_STAFF = 90_000;

    private final Map<String, Integer> issued = new HashMap<>();
    private final boolean cast;

    NumberMint(boolean cast) {
        this.cast = cast;
    }

    String number(EmployeeKind kind, LocalDate birth, LocalDate since, Sex sex) {
        if (kind == EmployeeKind.BLUD) {
            String year = "BLUD-" + since.getYear();
            return String.format(Locale.ROOT, "%s-%05d", year, next(year, CAST_STAFF));
        }
        String entry = kind == EmployeeKind.PPPK ? since.getYear() + "21" : MONTH.format(since);
        String first = DAY.format(birth) + entry + (sex == Sex.MALE ? "1" : "2");
        return String.format(Locale.ROOT, "%s%03d", first, next(first, CAST_NATIONAL));
    }

    private int next(String first, int castStart) {
        return (cast ? castStart : 0) + issued.merge(first, 1, Integer::sum);
    }
}
