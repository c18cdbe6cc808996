package id.jenjang.host.feed;

import java.util.List;

/**
 * A column of a file (kolom) and where its value goes.
 *
 * @param name as documented, in snake_case; null for a value that is computed from other columns
 * @param aliases other names that platforms give it
 * @param stored under what name it is staged, and stored where use says so
 * @param cell how it is read; null for a computed value
 * @param required whether it must be filled
 * @param use what becomes of it
 * @param reference the row of another file that it names; null when none
 */
public record Column(
        String name, List<String> aliases, String stored, Cell cell, boolean required, Use use, Reference reference) {
    /** What becomes of a value. */
    public enum Use {
        /** Read for rules and keys alone. */
        READ,
        /** Staged for checks, not stored. */
        STAGED,
        /** Staged and stored. */
        STORED
    }

    public Column {
        aliases = List.copyOf(aliases);
    }

    static Column must(String name, Cell cell, String stored, String... aliases) {
        return new Column(name, List.of(aliases), stored, cell, true, Use.STORED, null);
    }

    static Column may(String name, Cell cell, String stored, String... aliases) {
        return new Column(name, List.of(aliases), stored, cell, false, Use.STORED, null);
    }

    static Column computed(String stored, Use use) {
        return new Column(null, List.of(), stored, null, false, use, null);
    }

    Column read() {
        return new Column(name, aliases, stored, cell, required, Use.READ, reference);
    }

    Column staged() {
        return new Column(name, aliases, stored, cell, required, Use.STAGED, reference);
    }

    Column naming(String feed, String target, Defect unknown) {
        return new Column(name, aliases, stored, cell, required, use, new Reference(feed, target, unknown));
    }

    /** The column of the table that gets the value or the id behind it; null when none does. */
    public String target() {
        if (use != Use.STORED) {
            return null;
        }
        return reference == null || reference.target() == null ? stored : reference.target();
    }

    /** Whether the table gets the id of another row in place of the delivered key. */
    public boolean resolved() {
        return use == Use.STORED && reference != null && reference.target() != null;
    }
}
