package id.jenjang.document.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one paragraph, whatever number of runs Word has split it into: a placeholder is found across them, and
 * its text takes the look of the run that it begins in.
 */
final class Words {
    private final List<Element> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Words() {}

    /** The paragraph's own text, without that of text boxes inside it. */
    static Words of(Element paragraph) {
        Words words = new Words();
        words.gather(paragraph);
        return words;
    }

    private void gather(Node node) {
        for (Element child : Xml.children(node)) {
            if (Xml.is(child, "t")) {
                pieces.add(child);
                text.append(child.getTextContent());
            } else if (!Xml.is(child, "p")) {
                gather(child);
            }
        }
    }

    String text() {
        return text.toString();
    }

    /** Writes the text anew: of every character of the old text what is given at its place; null leaves it out. */
    void write(String[] instead) {
        int at = 0;
        for (Element piece : pieces) {
            StringBuilder written = new StringBuilder();
            int end = at + piece.getTextContent().length();
            for (; at < end; at++) {
                if (instead[at] != null) {
                    written.append(instead[at]);
                }
            }
            put(piece, Xml.allowed(written.toString()));
        }
    }

    private static void put(Element piece, String written) {
        String[] lines = written.split("\n", -1);
        Node after = piece.getNextSibling();
        set(piece, lines[0]);
        for (int i = 1; i < lines.length; i++) {
            Node run = piece.getParentNode();
            Element line = (Element) piece.cloneNode(false);
            set(line, lines[i]);
            String prefix = piece.getPrefix() == null ? "" : piece.getPrefix() + ":";
            run.insertBefore(piece.getOwnerDocument().createElementNS(piece.getNamespaceURI(), prefix + "br"), after);
            run.insertBefore(line, after);
        }
    }

    private static void set(Element piece, String line) {
        piece.setTextContent(line);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
