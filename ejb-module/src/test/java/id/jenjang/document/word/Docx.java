package id.jenjang.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Word files made for tests part by part, and read back. */
public final class Docx {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String types = "";

    private Docx() {}

    /** A document with the body. */
    public static Docx of(String body) {
        Docx docx = new Docx();
        docx.part(
                "word/document.xml",
                WORD + "document.main+xml",
                "<w:document xmlns:w=\"" + SPACE + "\"><w:body>" + body + "</w:body></w:document>");
        return docx;
    }

    public static String p(String... runs) {
        StringBuilder p = new StringBuilder("<w:p>");
        for (String run : runs) {
            p.append("<w:r><w:t>").append(run).append("</w:t></w:r><w:proofErr w:type=\"spellStart\"/>");
        }
        return p.append("</w:p>").toString();
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    Docx header(String content) {
        return part(
                "word/header1.xml", WORD + "header+xml", "<w:hdr xmlns:w=\"" + SPACE + "\">" + content + "</w:hdr>");
    }

    Docx part(String name, String type, String content) {
        parts.put(name, content);
        types += "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
        return this;
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types + "</Types>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The text of each paragraph of a part, in order. */
    public static List<String> paragraphs(byte[] docx, String part) {
        try {
            NodeList all = Xml.read(partOf(docx, part)).getElementsByTagNameNS(SPACE, "p");
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                texts.add(textOf((Element) all.item(i)));
            }
            return texts;
        } catch (SAXException broken) {
            throw new AssertionError("Not XML: " + part, broken);
        }
    }

    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element child : Xml.children(element)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "br" -> text.append('\n');
                default -> text.append(textOf(child));
            }
        }
        return text.toString();
    }

    /** A part as it is written. */
    public static String text(byte[] docx, String part) {
        return new String(partOf(docx, part), UTF_8);
    }

    static byte[] partOf(byte[] docx, String part) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new AssertionError("No part " + part);
    }
}
