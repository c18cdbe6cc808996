package id.jenjang.document.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Where in a template something stands, in words that help to find it in Word. */
final class Place {
    private static final int LONGEST_EXCERPT = 40;

    private Place() {}

    static String of(String part, Element element) {
        Element paragraph = Xml.is(element, "p") ? element : firstParagraph(element);
        String excerpt = Words.of(paragraph).text().strip();
        String shown = excerpt.length() > LONGEST_EXCERPT ? excerpt.substring(0, LONGEST_EXCERPT) + "…" : excerpt;
        Element cell = around(paragraph, "tc");
        String where = cell == null ? "paragraf ke-" + rankInDocument(paragraph, "p") : inTable(cell);
        return part + ", " + where + " (\"" + shown + "\")";
    }

    private static String inTable(Element cell) {
        Element row = around(cell, "tr");
        Element table = around(cell, "tbl");
        return "tabel ke-" + rankInDocument(table, "tbl") + " baris ke-" + rankAmongSiblings(row) + " kolom ke-"
                + rankAmongSiblings(cell);
    }

    private static Element firstParagraph(Element element) {
        return (Element) element.getElementsByTagNameNS("*", "p").item(0);
    }

    private static Element around(Node node, String name) {
        for (Node parent = node.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (Xml.is(parent, name)) {
                return (Element) parent;
            }
        }
        return null;
    }

    private static int rankInDocument(Element element, String name) {
        NodeList all = element.getOwnerDocument().getElementsByTagNameNS("*", name);
        int rank = 0;
        while (all.item(rank) != element) {
            rank++;
        }
        return rank + 1;
    }

    private static int rankAmongSiblings(Element element) {
        int rank = 1;
        for (Node before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            rank += Xml.is(before, element.getLocalName()) ? 1 : 0;
        }
        return rank;
    }
}
