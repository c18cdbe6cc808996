package id.jenjang.document.word;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes into a template, under the names of its {@link Vocabulary}: the words (empty: nothing to say), the entries
 * of each list in order, and the conditions that hold. A line break in a word becomes one in the document.
 */
public record Filling(Map<String, String> words, Map<String, List<Map<String, String>>> lists, Set<String> conditions) {
    public Filling {
        words = Map.copyOf(words);
        lists = Map.copyOf(lists);
        conditions = Set.copyOf(conditions);
    }
}
