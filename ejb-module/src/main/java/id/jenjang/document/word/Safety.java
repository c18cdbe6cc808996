package id.jenjang.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Finds in a Word file what could run on a reader's computer, or fetch from elsewhere. */
final class Safety {
    private static final Set<String> KNOWN_ENDINGS = Set.of(
            "xml", "rels", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "odttf", "ttf");
    private static final Pattern ACTIVE_TYPE =
            Pattern.compile("macroenabled|vba|activex|oleobject|\\.package|keymapcustomizations|attachedtoolbars");
    private static final Pattern ACTIVE_RELATION = Pattern.compile(
            "/(afchunk|attachedtemplate|subdocument|oleobject|package|control|vbaproject|frame|activexcontrolbinary)$");
    private static final Pattern ACTIVE_FIELD = Pattern.compile(
            "\\b(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|DATABASE|MACROBUTTON|RD|MERGEFIELD)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final Set<String> ACTIVE_ELEMENTS = Set.of("altChunk", "subDoc", "object", "control", "OLEObject");

    private final List<String> faults = new ArrayList<>();

    private Safety() {}

    /** What is wrong with the file, as sentences; empty when nothing is. */
    static List<String> faults(WordFile file) {
        Safety safety = new Safety();
        file.parts().forEach(safety::check);
        return safety.faults;
    }

    private void check(String name, byte[] part) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!KNOWN_ENDINGS.contains(ending)) {
            faults.add("Templat memuat \"" + name
                    + "\", yang tidak diperbolehkan (makro, objek sisipan, atau sejenisnya);" + " hapus dari dokumen.");
        } else if (ending.equals("xml") || ending.equals("rels")) {
            checkXml(name, part);
        }
    }

    private void checkXml(String name, byte[] part) {
        try {
            Document xml = Xml.read(part);
            if (name.equals(WordFile.TYPES)) {
                checkTypes(xml);
            } else if (name.endsWith(".rels")) {
                checkRelations(name, xml);
            } else {
                checkContent(name, xml);
            }
        } catch (SAXException broken) {
            faults.add("Bagian \"" + name + "\" bukan XML yang diperbolehkan; simpan ulang templat di Word.");
        }
    }

    private void checkTypes(Document types) {
        for (Element type : Xml.children(types.getDocumentElement())) {
            String what = type.getAttribute("ContentType").toLowerCase(Locale.ROOT);
            if (ACTIVE_TYPE.matcher(what).find()) {
                faults.add("Templat memuat makro atau objek aktif (" + what + "); simpan sebagai .docx tanpa makro.");
            }
        }
    }

    private void checkRelations(String name, Document relations) {
        for (Element relation : Xml.children(relations.getDocumentElement())) {
            String type = relation.getAttribute("Type").toLowerCase(Locale.ROOT);
            if (relation.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                faults.add("Templat merujuk ke luar dokumen (" + relation.getAttribute("Target") + ", di \"" + name
                        + "\"); hapus tautan, atau sisipkan gambarnya ke dalam dokumen.");
            } else if (ACTIVE_RELATION.matcher(type).find()) {
                faults.add("Templat memuat objek aktif (" + relation.getAttribute("Target") + ", di \"" + name
                        + "\"); hapus objek itu.");
            }
        }
    }

    private void checkContent(String name, Document xml) {
        StringBuilder fields = new StringBuilder();
        NodeList all = xml.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            switch (element.getLocalName()) {
                case "instrText" -> fields.append(element.getTextContent());
                case "fldSimple" -> fields.append(' ').append(wordAttribute(element, "instr"));
                case "fldChar" ->
                    fields.append(wordAttribute(element, "fldCharType").equals("begin") ? " " : "");
                default -> checkElement(name, element);
            }
        }
        ACTIVE_FIELD
                .matcher(fields)
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .distinct()
                .forEach(field -> faults.add("Templat memuat bidang Word " + field + " (di \"" + name
                        + "\"), yang mengambil isi dari luar atau menjalankan makro; hapus bidang itu."));
    }

    private void checkElement(String name, Element element) {
        boolean outside = element.hasAttributeNS(OFFICE, "href")
                || element.getLocalName().equals("imagedata") && element.hasAttribute("src");
        if (outside || ACTIVE_ELEMENTS.contains(element.getLocalName()) && isWord(element)) {
            faults.add("Templat memuat objek sisipan atau rujukan ke luar (" + element.getNodeName() + ", di \"" + name
                    + "\"); hapus dari dokumen.");
        }
    }

    private static String wordAttribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private static boolean isWord(Element element) {
        String space = String.valueOf(element.getNamespaceURI());
        return space.contains("wordprocessingml") || space.equals(OFFICE);
    }
}
