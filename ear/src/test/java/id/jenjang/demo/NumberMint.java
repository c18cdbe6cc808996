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

    private final Map<String, Integer> issued = new HashMap<>();

    String number(EmployeeKind kind, LocalDate birth, LocalDate since, Sex sex) {
        if (kind == EmployeeKind.BLUD) {
            String year = "BLUD-" + since.getYear();
            return String.format(Locale.ROOT, "%s-%05d", year, issued.merge(year, 1, Integer::sum));
        }
        String entry = kind == EmployeeKind.PPPK ? since.getYear() + "21" : MONTH.format(since);
        String first = DAY.format(birth) + entry + (sex == Sex.MALE ? "1" : "2");
        return String.format(Locale.ROOT, "%s%03d", first, issued.merge(first, 1, Integer::sum));
    }
}
