package id.jenjang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Reads the PDF back with another library than the one that wrote it. */
class DecreePdfTest {
    private final Documents documents = Documents.of(Optional.empty());

    @Test
    void the_decree_stands_in_its_order() throws IOException {
        try (PDDocument pdf = read(Decrees.of(2, false))) {
            assertThat(text(pdf))
                    .containsSubsequence(
                            "KEMENTERIAN CONTOH REPUBLIK INDONESIA",
                            "KEPUTUSAN SEKRETARIS JENDERAL KEMENTERIAN CONTOH",
                            "NOMOR 800.1.3.3/1207/2026",
                            "TENTANG",
                            "Menimbang : a. bahwa untuk kepentingan dinas",
                            "b. bahwa",
                            "Mengingat : 1. Undang-Undang Nomor 20 Tahun 2023",
                            "MEMUTUSKAN:",
                            "Menetapkan : KEPUTUSAN",
                            "KESATU :",
                            "KEDUA :",
                            "Ditetapkan di Jakarta",
                            "pada tanggal 23 November 2026",
                            "Dr. Ratna Wulandari, M.Si.",
                            "NIP 196804121993032001",
                            "Tembusan:",
                            "LAMPIRAN",
                            "Jabatan Lama",
                            "Pegawai Nomor 1",
                            "198805172012041003",
                            "Penata Tingkat I,",
                            "Analis Kebijakan Ahli Muda",
                            "Pegawai Nomor 2")
                    .doesNotContain("RANCANGAN");
        }
    }

    @Test
    void a_draft_says_so_on_every_page() throws IOException {
        try (PDDocument pdf = read(Decrees.of(60, true))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page).replaceAll("\\s", "")).contains("RANCANGAN");
            }
        }
    }

    @Test
    void pages_are_a4_numbered_from_the_second_on_and_the_annex_lies_across() throws IOException {
        try (PDDocument pdf = read(Decrees.of(60, false))) {
            PDPage first = pdf.getPage(0);
            PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
            assertThat(first.getMediaBox().getWidth()).isEqualTo(595);
            assertThat(last.getMediaBox().getWidth()).isEqualTo(842);
            assertThat(text(pdf, 1)).doesNotContain("- 1 -");
            assertThat(text(pdf, 2)).contains("- 2 -");
            assertThat(text(pdf, 3)).contains("Jabatan Lama", "- 3 -");
        }
    }

    @Test
    void everyone_is_in_the_list_once() throws IOException {
        try (PDDocument pdf = read(Decrees.of(200, false))) {
            List<String> lines = text(pdf).lines().toList();
            for (int i = 1; i <= 200; i++) {
                String name = "Pegawai Nomor " + i + " ";
                assertThat(lines.stream().filter(line -> (line + " ").contains(name)))
                        .as(name)
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_text_longer_than_a_page_goes_on_whole() throws IOException {
        Decree decree = Decrees.of(1, false);
        String words = "kata ".repeat(2_000);
        DecreeText text = new DecreeText(
                "x",
                List.of("mulai " + words + "usai;"),
                decree.text().basis(),
                decree.text().decides(),
                decree.text().annexTitle(),
                List.of());
        try (PDDocument pdf = read(new Decree(decree.letterhead(), decree.signing(), text, decree.moves(), false))) {
            assertThat(text(pdf).split("\\bkata\\b", -1)).hasSize(2_001);
            assertThat(text(pdf)).containsSubsequence("mulai", "usai;", "Mengingat");
        }
    }

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws IOException {
        try (PDDocument pdf = read(Decrees.of(3, true))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("KEPUTUSAN SEKRETARIS JENDERAL");
            List<String> tags = new ArrayList<>();
            gather(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table");
            assertThat(tags.stream().filter("TR"::equals)).hasSize(4);
            assertThat(tags.stream().filter("TH"::equals)).hasSize(8);
            assertThat(tags.stream().filter("TD"::equals)).hasSize(24);
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        List<DecreeMove> moves = List.of(Decrees.move(Decrees.HOSTILE, ""));
        try (PDDocument pdf = read(Decrees.of(moves, true, ""))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
            String shown = text(pdf);
            assertThat(shown).contains("R. Ng. <b>Suto</b> &", "ꦱꦸꦠ", "□").doesNotContain("\u202e");
        }
    }

    @Test
    void no_time_is_in_the_file() throws IOException {
        try (PDDocument pdf = read(Decrees.of(1, true))) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    private static void gather(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                gather(element, tags);
            }
        }
    }

    private PDDocument read(Decree decree) throws IOException {
        return Loader.loadPDF(documents.decreeAsPdf(decree).content());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replace("\u00a0", " ");
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
