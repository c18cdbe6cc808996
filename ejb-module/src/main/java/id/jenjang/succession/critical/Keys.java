package id.jenjang.succession.critical;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keys and ids as stored text, by commas. */
final class Keys {
    /** How many ids a stored text names: a seat of many holders names the first. */
    static final int MOST_IDS = 50;

    private Keys() {}

    static String joined(Collection<String> keys) {
        return String.join(",", keys);
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    static Set<String> set(String text) {
        return new TreeSet<>(list(text));
    }

    static String pairs(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        list(text)
                .forEach(
                        pair -> pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        return pairs;
    }
}
