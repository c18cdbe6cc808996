package id.jenjang.document.word;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between braces in a template: {@code {nomor}}, {@code {untuk setiap mutasi}} to {@code {akhir mutasi}},
 * {@code {jika rancangan}} or {@code {jika tidak rancangan}} to {@code {akhir jika}}. Letter case and spaces don't
 * count.
 */
record Marker(Kind kind, String name) {
    enum Kind {
        WORD,
        EACH,
        IF,
        IF_NOT,
        END
    }

    static final String IF_END = "jika";
    static final Pattern IN_TEXT = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final String EACH = "untuk setiap ";
    private static final String NOT = "jika tidak ";
    private static final String IF = "jika ";
    private static final String END = "akhir ";

    /** What the text between two braces says. */
    static Marker of(String inside) {
        String said = SPACES.matcher(inside).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (said.startsWith(EACH)) {
            return new Marker(Kind.EACH, said.substring(EACH.length()));
        }
        if (said.startsWith(NOT)) {
            return new Marker(Kind.IF_NOT, said.substring(NOT.length()));
        }
        if (said.startsWith(IF)) {
            return new Marker(Kind.IF, said.substring(IF.length()));
        }
        if (said.startsWith(END)) {
            return new Marker(Kind.END, said.substring(END.length()));
        }
        return new Marker(Kind.WORD, said);
    }

    /** The marker that a text wholly consists of; null when it has anything else, or is a plain word. */
    static Marker alone(String text) {
        Matcher found = IN_TEXT.matcher(text.strip());
        Marker marker = found.matches() ? of(found.group(1)) : null;
        return marker == null || marker.kind == Kind.WORD ? null : marker;
    }

    boolean opens() {
        return kind == Kind.EACH || kind == Kind.IF || kind == Kind.IF_NOT;
    }

    boolean isCondition() {
        return kind == Kind.IF || kind == Kind.IF_NOT;
    }

    /** Whether this marker ends what the other opened. */
    boolean ends(Marker opening) {
        return kind == Kind.END && name.equals(opening.endName());
    }

    String endName() {
        return kind == Kind.EACH ? name : IF_END;
    }

    /** As a template writes it. */
    String written() {
        return switch (kind) {
            case WORD -> "{" + name + "}";
            case EACH -> "{" + EACH + name + "}";
            case IF -> "{" + IF + name + "}";
            case IF_NOT -> "{" + NOT + name + "}";
            case END -> "{" + END + name + "}";
        };
    }
}
