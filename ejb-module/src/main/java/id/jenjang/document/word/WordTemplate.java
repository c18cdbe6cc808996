package id.jenjang.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A Word document with placeholders (templat), found safe and fit for its vocabulary. Safe for many threads at once.
 */
public final class WordTemplate {
    private final WordFile file;
    private final Map<String, String> textParts;

    private WordTemplate(WordFile file, Map<String, String> textParts) {
        this.file = file;
        this.textParts = textParts;
    }

    /**
     * The template in the bytes of a .docx file.
     *
     * @throws TemplateRefused with every fault: what could run or fetch, and every placeholder that is not of the
     *     vocabulary or not closed
     */
    public static WordTemplate read(byte[] bytes, Vocabulary vocabulary) {
        WordFile file = WordFile.read(bytes);
        List<String> faults = new ArrayList<>(Safety.faults(file));
        if (!faults.isEmpty()) {
            throw new TemplateRefused(faults);
        }
        Map<String, String> textParts = textParts(file);
        textParts.forEach((part, called) ->
                faults.addAll(Check.faults(tree(file, part).getDocumentElement(), called, vocabulary)));
        if (!faults.isEmpty()) {
            throw new TemplateRefused(faults);
        }
        return new WordTemplate(file, textParts);
    }

    private static Map<String, String> textParts(WordFile file) {
        try {
            Map<String, String> parts = file.textParts();
            if (parts.containsValue("isi")) {
                return parts;
            }
        } catch (SAXException broken) {
            throw new IllegalStateException("A checked part is not XML", broken);
        }
        throw new TemplateRefused(List.of("Berkas templat tidak memuat isi dokumen Word; simpan ulang sebagai .docx."));
    }

    private static Document tree(WordFile file, String part) {
        try {
            return Xml.read(file.parts().get(part));
        } catch (SAXException broken) {
            throw new IllegalStateException("A checked part is not XML: " + part, broken);
        }
    }

    /** The document as the bytes of a .docx file; the same filling gives the same bytes. */
    public byte[] fill(Filling filling) {
        Map<String, byte[]> filled = new HashMap<>();
        for (String part : textParts.keySet()) {
            Document tree = tree(file, part);
            Fill.into(tree.getDocumentElement(), new Scope(filling, Map.of()));
            filled.put(part, Xml.written(tree));
        }
        return file.with(filled);
    }
}
