package id.jenjang.document.word;

import java.util.Map;
import java.util.Set;

/**
 * What a template may say, in lower case: single words, the repeated lists with the words of an entry, and plain
 * conditions. A word or list may also be asked as a condition: it holds when there is something.
 */
public record Vocabulary(Set<String> words, Map<String, Set<String>> lists, Set<String> conditions) {
    public Vocabulary {
        words = Set.copyOf(words);
        lists = Map.copyOf(lists);
        conditions = Set.copyOf(conditions);
    }
}
