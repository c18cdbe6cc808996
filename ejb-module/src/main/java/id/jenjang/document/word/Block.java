package id.jenjang.document.word;

import id.jenjang.document.word.Marker.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import org.w3c.dom.Element;

/** How a template's paragraphs and rows hang together. */
sealed interface Block {
    /** What stands for itself. */
    record Plain(Element element) implements Block {}

    /** What stands between a paragraph or row that opens and one that ends; both are only markers. */
    record Section(Marker marker, Element opening, List<Element> body, Element ending) implements Block {}

    /** A table row that itself begins with the opening marker and ends with its end. */
    record Row(Marker marker, Element row) implements Block {}

    /** The siblings as blocks; what does not fit together is told with the element where it shows. */
    static List<Block> of(List<Element> siblings, BiConsumer<Element, String> faults) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            Element element = siblings.get(i);
            Marker marker = alone(element);
            if (marker == null) {
                blocks.add(plainOrRow(element));
            } else if (marker.opens()) {
                int end = endOf(marker, siblings, i);
                if (end < 0) {
                    faults.accept(
                            element,
                            marker.written() + " tidak ditutup; tambahkan "
                                    + new Marker(Kind.END, marker.endName()).written()
                                    + " dalam paragraf atau baris tersendiri sesudahnya");
                } else {
                    blocks.add(new Section(marker, element, siblings.subList(i + 1, end), siblings.get(end)));
                    i = end;
                }
            } else {
                faults.accept(element, marker.written() + " tidak mempunyai pembuka; hapus, atau tambahkan pembukanya");
            }
        }
        return blocks;
    }

    /** Takes the opening and the ending marker out of a row's text. */
    static void strip(Element row) {
        List<Element> paragraphs = paragraphs(row);
        Element first = paragraphs.stream().filter(Block::hasMarker).findFirst().orElseThrow();
        without(first, markers(first).get(0));
        Element last = paragraphs.stream()
                .filter(Block::hasMarker)
                .reduce((before, after) -> after)
                .orElseThrow();
        List<MatchResult> inLast = markers(last);
        without(last, inLast.get(inLast.size() - 1));
    }

    private static Block plainOrRow(Element element) {
        if (!Xml.is(element, "tr")) {
            return new Plain(element);
        }
        List<Element> marked =
                paragraphs(element).stream().filter(Block::hasMarker).toList();
        if (marked.isEmpty()) {
            return new Plain(element);
        }
        Element first = marked.get(0);
        Element last = marked.get(marked.size() - 1);
        boolean withinOneCell = first.getParentNode() == last.getParentNode() && alone(first) != null;
        String text = textOf(element).strip();
        List<MatchResult> all = Marker.IN_TEXT.matcher(text).results().toList();
        Marker opening = Marker.of(all.get(0).group(1));
        boolean wholeRow = all.get(0).start() == 0
                && opening.opens()
                && all.get(all.size() - 1).end() == text.length()
                && matching(opening, all) == all.size() - 1;
        return wholeRow && !withinOneCell ? new Row(opening, element) : new Plain(element);
    }

    private static int matching(Marker opening, List<MatchResult> all) {
        int depth = 0;
        for (int i = 1; i < all.size(); i++) {
            Marker marker = Marker.of(all.get(i).group(1));
            if (marker.opens() && marker.endName().equals(opening.endName())) {
                depth++;
            } else if (marker.ends(opening) && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int endOf(Marker opening, List<Element> siblings, int at) {
        int depth = 0;
        for (int i = at + 1; i < siblings.size(); i++) {
            Marker marker = alone(siblings.get(i));
            if (marker != null && marker.opens() && marker.endName().equals(opening.endName())) {
                depth++;
            } else if (marker != null && marker.ends(opening) && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Marker alone(Element element) {
        return Xml.is(element, "p") || Xml.is(element, "tr") ? Marker.alone(textOf(element)) : null;
    }

    private static String textOf(Element element) {
        return paragraphs(element).stream().map(p -> Words.of(p).text()).reduce("", String::concat);
    }

    private static List<Element> paragraphs(Element element) {
        if (Xml.is(element, "p")) {
            return List.of(element);
        }
        return Xml.children(element).stream()
                .flatMap(child -> paragraphs(child).stream())
                .toList();
    }

    private static boolean hasMarker(Element paragraph) {
        return !markers(paragraph).isEmpty();
    }

    private static List<MatchResult> markers(Element paragraph) {
        return Marker.IN_TEXT.matcher(Words.of(paragraph).text()).results().toList();
    }

    private static void without(Element paragraph, MatchResult marker) {
        Words words = Words.of(paragraph);
        String[] letters = letters(words.text());
        for (int i = marker.start(); i < marker.end(); i++) {
            letters[i] = null;
        }
        words.write(letters);
    }

    /** The text letter by letter, as {@link Words#write} takes it. */
    static String[] letters(String text) {
        String[] letters = new String[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = String.valueOf(text.charAt(i));
        }
        return letters;
    }
}
