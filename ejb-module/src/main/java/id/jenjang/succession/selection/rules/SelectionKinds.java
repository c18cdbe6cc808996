package id.jenjang.succession.selection.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of selection of one publication.
 *
 * @param key under which versions are counted
 * @param version 0 before it is published
 * @param validTo last day in force; null while it goes on
 */
public record SelectionKinds(
        String key, int version, LocalDate validFrom, LocalDate validTo, List<SelectionKind> kinds) {
    public SelectionKinds {
        kinds = List.copyOf(kinds);
    }

    /** The same under a version number. */
    public SelectionKinds published(int number) {
        return new SelectionKinds(
                key,
                number,
                validFrom,
                validTo,
                kinds.stream().map(kind -> kind.published(number)).toList());
    }

    /** The kind of that key. */
    public Optional<SelectionKind> find(String kind) {
        return kinds.stream().filter(each -> each.key().equals(kind)).findFirst();
    }

    /** Key and version, such as "jenis-seleksi v2". */
    public String label() {
        return key + " v" + version;
    }
}
