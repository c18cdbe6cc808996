package id.jenjang.web.rotation.desk;

import id.jenjang.rotation.plan.MoveRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which moves hold the words looked for. */
final class MoveChoice {
    private MoveChoice() {}

    /** Those whose person, jobs or units hold the words, in any case; all without words. */
    static List<MoveRow> of(List<MoveRow> all, String words) {
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(row -> Stream.of(row.name(), row.fromJob(), row.fromUnitName(), row.toJob(), row.toUnitName())
                        .anyMatch(text ->
                                text != null && text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }
}
