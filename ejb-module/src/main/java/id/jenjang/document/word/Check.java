package id.jenjang.document.word;

import id.jenjang.document.word.Marker.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads one part of a template before it is used, and tells every placeholder that could not be filled. */
final class Check {
    private static final Pattern STRAY_BRACE = Pattern.compile("[{}]");

    private final Vocabulary vocabulary;
    private final String part;
    private final List<String> faults = new ArrayList<>();

    private Check(Vocabulary vocabulary, String part) {
        this.vocabulary = vocabulary;
        this.part = part;
    }

    /** The faults of the part, called so by people; its tree is changed and of no more use. */
    static List<String> faults(Element root, String part, Vocabulary vocabulary) {
        Check check = new Check(vocabulary, part);
        check.walk(Xml.children(root), Set.of());
        return check.faults;
    }

    private void walk(List<Element> siblings, Set<String> entry) {
        for (Block block : Block.of(siblings, this::fault)) {
            if (block instanceof Block.Section section) {
                walk(section.body(), inside(section.marker(), section.opening(), entry));
            } else if (block instanceof Block.Row row) {
                Set<String> inRow = inside(row.marker(), row.row(), entry);
                Block.strip(row.row());
                walk(Xml.children(row.row()), inRow);
            } else if (block instanceof Block.Plain plain) {
                plain(plain.element(), entry);
            }
        }
    }

    private void plain(Element element, Set<String> entry) {
        if (Xml.is(element, "p")) {
            text(element, entry);
            boxes(element, entry);
        } else {
            walk(Xml.children(element), entry);
        }
    }

    private void boxes(Element element, Set<String> entry) {
        for (Element child : Xml.children(element)) {
            if (Xml.is(child, "txbxContent")) {
                walk(Xml.children(child), entry);
            } else {
                boxes(child, entry);
            }
        }
    }

    private Set<String> inside(Marker marker, Element at, Set<String> entry) {
        if (marker.isCondition()) {
            condition(marker, at, entry);
            return entry;
        }
        Set<String> words = vocabulary.lists().get(marker.name());
        if (words == null) {
            fault(
                    at,
                    "daftar " + marker.written() + " tidak dikenal"
                            + Suggestion.of(marker.name(), vocabulary.lists().keySet()));
            return entry;
        }
        if (!entry.isEmpty()) {
            fault(at, marker.written() + " berada di dalam pengulangan lain; pisahkan keduanya");
        }
        return words;
    }

    private void text(Element paragraph, Set<String> entry) {
        String text = Words.of(paragraph).text();
        Deque<Marker> open = new ArrayDeque<>();
        for (MatchResult found : Marker.IN_TEXT.matcher(text).results().toList()) {
            marker(Marker.of(found.group(1)), paragraph, entry, open);
        }
        open.forEach(marker -> fault(paragraph, marker.written() + " tidak ditutup; tambahkan {akhir jika}"));
        String rest = Marker.IN_TEXT.matcher(text).replaceAll("");
        if (STRAY_BRACE.matcher(rest).find()) {
            fault(paragraph, "kurung kurawal tidak berpasangan; tulis penanda seperti {nomor keputusan}");
        }
    }

    private void marker(Marker marker, Element paragraph, Set<String> entry, Deque<Marker> open) {
        if (marker.kind() == Kind.EACH) {
            fault(
                    paragraph,
                    marker.written() + " harus berdiri sendiri dalam satu paragraf, atau membuka satu baris tabel"
                            + " yang ditutup " + new Marker(Kind.END, marker.name()).written());
        } else if (marker.isCondition()) {
            condition(marker, paragraph, entry);
            open.push(marker);
        } else if (marker.kind() == Kind.END) {
            if (open.isEmpty() || !marker.ends(open.pop())) {
                fault(paragraph, marker.written() + " tidak mempunyai pembuka; hapus, atau tambahkan pembukanya");
            }
        } else if (!vocabulary.words().contains(marker.name()) && !entry.contains(marker.name())) {
            fault(paragraph, unknownWord(marker, entry));
        }
    }

    private String unknownWord(Marker marker, Set<String> entry) {
        for (var list : new TreeMap<>(vocabulary.lists()).entrySet()) {
            if (entry.isEmpty() && list.getValue().contains(marker.name())) {
                return "penanda " + marker.written() + " hanya berlaku di antara {untuk setiap " + list.getKey()
                        + "} dan {akhir " + list.getKey() + "}";
            }
        }
        Set<String> known = new TreeSet<>(vocabulary.words());
        known.addAll(entry);
        return "penanda " + marker.written() + " tidak dikenal" + Suggestion.of(marker.name(), known);
    }

    private void condition(Marker marker, Element at, Set<String> entry) {
        Set<String> known = new TreeSet<>(vocabulary.conditions());
        known.addAll(vocabulary.words());
        known.addAll(vocabulary.lists().keySet());
        known.addAll(entry);
        if (!known.contains(marker.name())) {
            fault(at, "syarat " + marker.written() + " tidak dikenal" + Suggestion.of(marker.name(), known));
        }
    }

    private void fault(Element at, String what) {
        faults.add("Templat, " + Place.of(part, at) + ": " + what + ".");
    }
}
