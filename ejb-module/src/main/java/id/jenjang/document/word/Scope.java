package id.jenjang.document.word;

import java.util.List;
import java.util.Map;

/** What placeholders mean at one place: those of the document, and within a repetition those of its entry. */
record Scope(Filling filling, Map<String, String> entry) {
    String word(String name) {
        return entry.getOrDefault(name, filling.words().getOrDefault(name, ""));
    }

    /** The scopes in which the section is written, in order; none when its condition does not hold. */
    List<Scope> of(Marker marker) {
        if (marker.isCondition()) {
            return holds(marker) ? List.of(this) : List.of();
        }
        return filling.lists().getOrDefault(marker.name(), List.of()).stream()
                .map(next -> new Scope(filling, next))
                .toList();
    }

    boolean holds(Marker condition) {
        String name = condition.name();
        boolean something = filling.conditions().contains(name)
                || !word(name).isEmpty()
                || !filling.lists().getOrDefault(name, List.of()).isEmpty();
        return something == (condition.kind() == Marker.Kind.IF);
    }
}
