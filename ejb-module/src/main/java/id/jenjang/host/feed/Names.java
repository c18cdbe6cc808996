package id.jenjang.host.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of people with titles inside (gelar): the titles are split off where the fields for them are blank. */
final class Names {
    private static final Set<String> BEFORE =
            Set.of("DR", "DRS", "DRA", "IR", "PROF", "H", "HJ", "DRG", "DRH", "NS", "APT", "KH", "R.A", "BRIPTU");

    private Names() {}

    static void split(Row row) {
        String name = row.get("name");
        if (name == null || name.indexOf('.') < 0 && name.indexOf(',') < 0) {
            return;
        }
        String rest = splitAfter(row, name);
        rest = splitBefore(row, rest);
        if (!rest.equals(name) && !rest.isBlank()) {
            row.set("name", row.notes().mended(Defect.TITLE_IN_NAME, rest));
        }
    }

    private static String splitAfter(Row row, String name) {
        int comma = name.indexOf(',');
        if (comma <= 0) {
            return name;
        }
        String titles = name.substring(comma + 1).strip();
        if (row.get("title_after") == null && !titles.isEmpty() && titles.length() <= 120) {
            row.set("title_after", titles);
        }
        return name.substring(0, comma).strip();
    }

    private static String splitBefore(Row row, String name) {
        List<String> titles = new ArrayList<>();
        String rest = name;
        while (rest.indexOf(' ') > 0 && title(rest.substring(0, rest.indexOf(' ')))) {
            titles.add(rest.substring(0, rest.indexOf(' ')));
            rest = rest.substring(rest.indexOf(' ') + 1).strip();
        }
        if (!titles.isEmpty() && row.get("title_before") == null) {
            row.set("title_before", String.join(" ", titles));
        }
        return rest;
    }

    private static boolean title(String word) {
        return word.endsWith(".")
                && BEFORE.contains(word.substring(0, word.length() - 1).toUpperCase(Locale.ROOT));
    }
}
