package id.jenjang.web.rotation;

import id.jenjang.rotation.desk.VacancyRow;
import java.util.List;
import java.util.Locale;

/** Which open positions hold the words looked for. */
public final class VacancyChoice {
    private VacancyChoice() {}

    /** Those whose job or unit holds the words, in any case; all without words. */
    public static List<VacancyRow> of(List<VacancyRow> all, String words) {
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(row -> row.jobName().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.unitName().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
