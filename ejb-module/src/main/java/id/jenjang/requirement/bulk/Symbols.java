package id.jenjang.requirement.bulk;

import java.util.HashMap;
import java.util.Map;

/** Numbers for codes, so that columns compare numbers. */
final class Symbols {
    /** Stands for no code. */
    static final int NONE = -1;

    /** Stands for a code that nobody in the columns has. */
    static final int ABSENT = -2;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a code, a new one for a new code. */
    int add(String code) {
        return code == null ? NONE : numbers.computeIfAbsent(code, fresh -> numbers.size());
    }

    /** The number of a code that may not be there. */
    int find(String code) {
        return code == null ? NONE : numbers.getOrDefault(code, ABSENT);
    }

    int size() {
        return numbers.size();
    }
}
