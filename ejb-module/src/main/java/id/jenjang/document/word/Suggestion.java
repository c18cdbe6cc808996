package id.jenjang.document.word;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** What the writer of a template may have meant. */
final class Suggestion {
    private static final int NEAR = 3;

    private Suggestion() {}

    /** How a fault goes on: the nearest known name when one is near, else all of them. */
    static String of(String name, Collection<String> known) {
        return known.stream()
                .filter(other -> distance(name, other) <= NEAR)
                .min(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .map(near -> "; mungkin maksud Anda {" + near + "}")
                .orElseGet(() -> "; yang dikenal: " + String.join(", ", new TreeSet<>(known)));
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
