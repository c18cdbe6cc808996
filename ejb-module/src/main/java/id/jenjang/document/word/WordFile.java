package id.jenjang.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A Word file taken apart: its parts in their order, bounded in number and size, and written again at one fixed time.
 */
final class WordFile {
    static final String TYPES = "[Content_Types].xml";

    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 30 << 20;
    private static final int BUFFER = 8_192;
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String WORD = "wordprocessingml.";
    private static final Map<String, String> TEXT_PARTS = Map.of(
            "document.main+xml", "isi",
            "header+xml", "kepala halaman",
            "footer+xml", "kaki halaman",
            "footnotes+xml", "catatan kaki",
            "endnotes+xml", "catatan akhir");

    private final Map<String, byte[]> parts;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static WordFile read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            int left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] part = bounded(zip, left);
                left -= part.length;
                if (parts.size() == MOST_PARTS || parts.put(entry.getName(), part) != null) {
                    throw refused(
                            "Berkas templat memuat terlalu banyak bagian atau bagian ganda; simpan ulang di Word.");
                }
            }
            if (!parts.containsKey(TYPES)) {
                throw refused("Berkas templat bukan dokumen Word (.docx).");
            }
            return new WordFile(parts);
        } catch (ZipException | IllegalArgumentException broken) {
            throw refused("Berkas templat rusak atau bukan dokumen Word (.docx).");
        } catch (IOException broken) {
            throw refused("Berkas templat terpotong; salin ulang berkasnya.");
        }
    }

    private static byte[] bounded(ZipInputStream zip, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            if (out.size() + read > most) {
                throw refused("Isi berkas templat lebih dari " + (MOST_BYTES >> 20)
                        + " MB setelah dibuka; perkecil gambarnya.");
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private static TemplateRefused refused(String fault) {
        return new TemplateRefused(List.of(fault));
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** The parts that hold text for readers, body first, each with what a person calls it. */
    Map<String, String> textParts() throws SAXException {
        Map<String, String> found = new TreeMap<>();
        Document types = Xml.read(parts.get(TYPES));
        for (Element type : Xml.children(types.getDocumentElement())) {
            String what = type.getAttribute("ContentType");
            String part = type.getAttribute("PartName").replaceFirst("^/", "");
            String called =
                    TEXT_PARTS.get(what.substring(what.indexOf(WORD) < 0 ? 0 : what.indexOf(WORD) + WORD.length()));
            if (called != null && parts.containsKey(part)) {
                found.put(part, called);
            }
        }
        return found;
    }

    /** The file with some parts put in the place of its own. */
    byte[] with(Map<String, byte[]> filled) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ANY_TIME);
                zip.putNextEntry(entry);
                zip.write(filled.getOrDefault(part.getKey(), part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
