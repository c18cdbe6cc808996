package id.jenjang.document.word;

import id.jenjang.document.word.Marker.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills one part of a template that {@link Check} found fit. */
final class Fill {
    private static final Set<String> NEED_A_PARAGRAPH = Set.of("tc", "hdr", "ftr", "txbxContent");

    private Fill() {}

    static void into(Element root, Scope scope) {
        walk(Xml.children(root), scope);
        mend(root);
    }

    private static void walk(List<Element> siblings, Scope scope) {
        for (Block block : Block.of(siblings, Fill::unchecked)) {
            if (block instanceof Block.Section section) {
                section(section, scope);
            } else if (block instanceof Block.Row row) {
                Block.strip(row.row());
                repeat(List.of(row.row()), row.row(), scope.of(row.marker()));
                remove(row.row());
            } else if (block instanceof Block.Plain plain) {
                plain(plain.element(), scope);
            }
        }
    }

    private static void unchecked(Element at, String fault) {
        throw new IllegalStateException("A template is filled that was not checked: " + fault);
    }

    private static void section(Block.Section section, Scope scope) {
        repeat(section.body(), section.opening(), scope.of(section.marker()));
        section.body().forEach(Fill::remove);
        remove(section.opening());
        remove(section.ending());
    }

    private static void repeat(List<Element> body, Element before, List<Scope> scopes) {
        for (Scope scope : scopes) {
            List<Element> copies =
                    body.stream().map(part -> (Element) part.cloneNode(true)).toList();
            copies.forEach(copy -> before.getParentNode().insertBefore(copy, before));
            walk(copies, scope);
        }
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    private static void plain(Element element, Scope scope) {
        if (Xml.is(element, "p")) {
            text(element, scope);
            boxes(element, scope);
        } else {
            walk(Xml.children(element), scope);
        }
    }

    private static void boxes(Element element, Scope scope) {
        for (Element child : Xml.children(element)) {
            if (Xml.is(child, "txbxContent")) {
                walk(Xml.children(child), scope);
            } else {
                boxes(child, scope);
            }
        }
    }

    private static void text(Element paragraph, Scope scope) {
        Words words = Words.of(paragraph);
        List<MatchResult> markers =
                Marker.IN_TEXT.matcher(words.text()).results().toList();
        if (markers.isEmpty()) {
            return;
        }
        String[] instead = Block.letters(words.text());
        Deque<Boolean> shown = new ArrayDeque<>();
        int next = 0;
        for (MatchResult found : markers) {
            hide(instead, next, found.start(), shown.contains(false));
            hide(instead, found.start(), found.end(), true);
            Marker marker = Marker.of(found.group(1));
            if (marker.isCondition()) {
                shown.push(scope.holds(marker));
            } else if (marker.kind() == Kind.END) {
                shown.pop();
            } else if (!shown.contains(false)) {
                instead[found.start()] = scope.word(marker.name());
            }
            next = found.end();
        }
        words.write(instead);
    }

    private static void hide(String[] letters, int from, int to, boolean hidden) {
        for (int i = from; hidden && i < to; i++) {
            letters[i] = null;
        }
    }

    /** Word takes a table without rows, or a cell without a paragraph at its end, for a broken file. */
    private static void mend(Element element) {
        for (Element child : Xml.children(element)) {
            mend(child);
            if (Xml.is(child, "tbl") && Xml.children(child).stream().noneMatch(row -> !isProperty(row))) {
                remove(child);
            }
        }
        List<Element> left = Xml.children(element);
        Element last = left.isEmpty() ? null : left.get(left.size() - 1);
        if (NEED_A_PARAGRAPH.contains(element.getLocalName()) && !Xml.is(last, "p") && !Xml.is(last, "sdt")) {
            String name = element.getPrefix() == null ? "p" : element.getPrefix() + ":p";
            element.appendChild(element.getOwnerDocument().createElementNS(element.getNamespaceURI(), name));
        }
    }

    private static boolean isProperty(Element ofTable) {
        return Xml.is(ofTable, "tblPr") || Xml.is(ofTable, "tblGrid");
    }
}
