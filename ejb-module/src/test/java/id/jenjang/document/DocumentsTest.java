package id.jenjang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.document.word.Docx;
import id.jenjang.document.word.TemplateRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    private static final String BODY = "word/document.xml";

    private final Documents packed = Documents.of(Optional.empty());

    @TempDir
    Path directory;

    @Test
    void the_packed_template_is_fit_for_use() {
        assertThat(packed.templateFaults()).isEmpty();
    }

    @Test
    void a_decree_in_word_says_all_that_was_given() {
        MadeFile made = packed.decreeAsWord(Decrees.of(3, false));
        assertThat(made.name()).isEqualTo("keputusan-800-1-3-3-1207-2026.docx");
        assertThat(Docx.paragraphs(made.content(), BODY))
                .contains(
                        "NOMOR 800.1.3.3/1207/2026",
                        "a.bahwa untuk kepentingan dinas dan pengembangan karier dipandang perlu memindahkan Pegawai"
                                + " Negeri Sipil yang namanya tercantum dalam lampiran keputusan ini;",
                        "1.Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
                        "KESATU",
                        "pada tanggal 23 November 2026",
                        "Pegawai Nomor 3",
                        "menunggu serah terima",
                        "1 Desember 2026",
                        "NIP 196804121993032001",
                        "2.Yang bersangkutan.")
                .noneMatch(text -> text.contains("{") || text.contains("RANCANGAN"));
    }

    @Test
    void only_a_draft_has_the_word_for_it_in_its_headers_and_room_for_the_number() {
        byte[] draft = packed.decreeAsWord(Decrees.of(1, true)).content();
        assertThat(packed.decreeAsWord(Decrees.of(1, true)).name()).isEqualTo("rancangan-keputusan.docx");
        assertThat(Docx.paragraphs(draft, BODY)).contains("NOMOR …………………………");
        byte[] decided = packed.decreeAsWord(Decrees.of(1, false)).content();
        for (String header : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(Docx.text(draft, header)).contains("string=\"RANCANGAN\"");
            assertThat(Docx.text(decided, header)).doesNotContain("RANCANGAN");
        }
    }

    @Test
    void a_hostile_name_is_a_name() {
        List<DecreeMove> moves = List.of(Decrees.move(Decrees.HOSTILE, ""));
        byte[] made = packed.decreeAsWord(Decrees.of(moves, true, "")).content();
        assertThat(Docx.paragraphs(made, BODY)).contains(Decrees.HOSTILE.replace("\u202e", ""));
    }

    @Test
    void the_agencys_template_takes_the_place_of_the_packed_one() throws IOException {
        Files.write(
                directory.resolve("keputusan-mutasi.docx"),
                Docx.of(Docx.p("Kepada {jumlah pegawai} pegawai di {tempat}")).bytes());
        Documents own = Documents.of(Optional.of(directory));
        assertThat(own.templateFaults()).isEmpty();
        assertThat(Docx.paragraphs(own.decreeAsWord(Decrees.of(2, true)).content(), BODY))
                .containsExactly("Kepada 2 pegawai di Jakarta");
    }

    @Test
    void a_directory_without_the_template_leaves_the_packed_one() {
        assertThat(Documents.of(Optional.of(directory)).templateFaults()).isEmpty();
    }

    @Test
    void a_refused_template_is_named_and_not_replaced_in_silence() throws IOException {
        Files.write(
                directory.resolve("keputusan-mutasi.docx"),
                Docx.of(Docx.p("{nomor keputsan}")).bytes());
        Documents own = Documents.of(Optional.of(directory));
        assertThat(own.templateFaults())
                .containsExactly("keputusan-mutasi.docx: Templat, isi, paragraf ke-1 (\"{nomor keputsan}\"): penanda"
                        + " {nomor keputsan} tidak dikenal; mungkin maksud Anda {nomor keputusan}.");
        assertThatThrownBy(() -> own.decreeAsWord(Decrees.of(1, true))).isInstanceOf(TemplateRefused.class);
        assertThat(own.decreeAsPdf(Decrees.of(1, true)).content()).isNotEmpty();
    }

    @Test
    void the_agencys_wording_takes_the_place_of_the_packed_one() throws IOException {
        assertThat(packed.decreeWording().subject()).isEqualTo("MUTASI PEGAWAI");
        assertThat(packed.decreeWording().basis()).hasSize(3);
        Files.writeString(directory.resolve("keputusan-mutasi.json"), """
                {"letterhead": {"parentAgency": "KOTA CONTOH", "address": ""}, "subject": "Perpindahan",
                 "considering": ["a;"], "basis": ["b;"], "decides": ["c."],
                 "annexTitle": "Daftar nama", "ceremonyTitle": "Yang dilantik"}
                """);
        DecreeWording own = Documents.of(Optional.of(directory)).decreeWording();
        assertThat(own.parentAgency()).isEqualTo("KOTA CONTOH");
        assertThat(own.text(List.of("Arsip.")))
                .isEqualTo(new DecreeText(
                        "Perpindahan", List.of("a;"), List.of("b;"), List.of("c."), "Daftar nama", List.of("Arsip.")));
    }

    @Test
    void the_agencys_headings_stand_in_the_pdf_and_the_ceremonys_list_and_those_left_out_as_packed()
            throws IOException {
        String usual = pdfOf(packed);
        assertThat(usual).contains("KEPUTUSAN", "NOMOR", "Menimbang", "MEMUTUSKAN:", "Jabatan Lama", "LAMPIRAN");
        Files.writeString(directory.resolve("keputusan-mutasi.json"), """
                {"letterhead": {"parentAgency": "", "address": ""}, "subject": "Perpindahan",
                 "considering": ["a;"], "basis": ["b;"], "decides": ["c."],
                 "annexTitle": "Daftar nama", "ceremonyTitle": "Yang dilantik",
                 "headings": {"decree": "PETIKAN KEPUTUSAN", "considering": "Membaca", "columnFrom": "Posisi Asal",
                  "ceremonySheet": "Acara"}}
                """);
        Documents own = Documents.of(Optional.of(directory));
        assertThat(own.templateFaults()).isEmpty();
        String worded = pdfOf(own);
        assertThat(worded)
                .contains("PETIKAN KEPUTUSAN", "NOMOR", "Membaca", "MEMUTUSKAN:", "Posisi Asal", "LAMPIRAN")
                .doesNotContain("Menimbang", "Jabatan Lama");
    }

    private static String pdfOf(Documents documents) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(documents.decreeAsPdf(Decrees.of(2, false)).content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void a_heading_that_is_too_long_or_unknown_is_refused_with_its_place() throws IOException {
        String text = """
                {"letterhead": {"parentAgency": "", "address": ""}, "subject": "Perpindahan",
                 "considering": ["a;"], "basis": ["b;"], "decides": ["c."],
                 "annexTitle": "Daftar nama", "ceremonyTitle": "Yang dilantik",
                 "headings": {"%s": "%s"}}
                """;
        Path file = directory.resolve("keputusan-mutasi.json");
        Files.writeString(file, text.formatted("decree", "x".repeat(100)));
        assertThat(Documents.of(Optional.of(directory)).templateFaults()).isEmpty();
        Files.writeString(file, text.formatted("decree", "x".repeat(101)));
        assertThat(Documents.of(Optional.of(directory)).templateFaults())
                .singleElement()
                .asString()
                .contains("headings", "\"decree\" lebih dari 100 huruf");
        Files.writeString(file, text.formatted("dekrit", "x"));
        Documents unknown = Documents.of(Optional.of(directory));
        assertThat(unknown.templateFaults()).singleElement().asString().contains("headings", "dekrit");
        assertThatThrownBy(() -> unknown.decreeAsPdf(Decrees.of(2, false))).isInstanceOf(TemplateRefused.class);
    }

    @Test
    void a_wording_that_is_wrong_is_refused_with_place_and_fix_and_never_replaced_in_silence() throws IOException {
        String clauses = "\"x.\", ".repeat(Numbering.MOST_CLAUSES) + "\"x.\"";
        Files.writeString(directory.resolve("keputusan-mutasi.json"), """
                {"letterhead": {"parentAgency": "", "address": "", "kota": "x"}, "subject": " ",
                 "considering": ["%s"], "basis": [], "decides": [%s],
                 "annexTitle": "Daftar", "ceremonyTitle": "Daftar"}
                """.formatted("y".repeat(2001), clauses));
        Documents own = Documents.of(Optional.of(directory));
        assertThat(own.templateFaults()).hasSize(5).allMatch(fault -> fault.startsWith("keputusan-mutasi.json"));
        assertThat(own.templateFaults())
                .anyMatch(fault -> fault.contains("letterhead") && fault.contains("kota"))
                .anyMatch(fault -> fault.contains("\"subject\""))
                .anyMatch(fault -> fault.contains("\"considering ke-1\" lebih dari 2000 huruf; singkatkan."))
                .anyMatch(fault -> fault.contains("\"basis\" harus berupa daftar"))
                .anyMatch(fault -> fault.contains("berisi 21 diktum; gabungkan menjadi paling banyak 20."));
        assertThatThrownBy(own::decreeWording).isInstanceOf(TemplateRefused.class);

        Files.writeString(directory.resolve("keputusan-mutasi.json"), "{\"subject\": }");
        assertThat(Documents.of(Optional.of(directory)).templateFaults())
                .singleElement()
                .asString()
                .startsWith("keputusan-mutasi.json: bukan JSON yang benar;");
    }

    @Test
    void the_same_values_give_the_same_bytes() {
        Documents again = Documents.of(Optional.empty());
        Decree decree = Decrees.of(40, true);
        assertThat(packed.decreeAsWord(decree)).isEqualTo(again.decreeAsWord(Decrees.of(40, true)));
        assertThat(packed.decreeAsPdf(decree)).isEqualTo(again.decreeAsPdf(Decrees.of(40, true)));
        assertThat(packed.decreeAsPdf(decree)).isNotEqualTo(packed.decreeAsPdf(Decrees.of(40, false)));
    }

    @Test
    void the_list_for_the_ceremony_has_a_line_for_each_and_no_formula() throws IOException {
        List<DecreeMove> moves = List.of(Decrees.move("=HYPERLINK(\"x\")", "@SUM(A1)"), Decrees.move("Siti", ""));
        MadeFile made = packed.ceremonyAsSheet(new Ceremony(
                "Pelantikan Pejabat Administrator", Optional.of(LocalDate.of(2026, 12, 1)), "Aula Utama", moves));
        assertThat(made.name()).isEqualTo("daftar-pelantikan-20261201.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(made.content()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Pelantikan Pejabat Administrator");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Aula Utama, 1 Desember 2026");
            Row first = rows.get(rows.size() - 2);
            Row second = rows.get(rows.size() - 1);
            assertThat(first.getCellText(1)).isEqualTo("'=HYPERLINK(\"x\")");
            assertThat(first.getCellText(9)).isEqualTo("'@SUM(A1)");
            assertThat(second.getCellText(2)).isEqualTo("198805172012041003");
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null))
                    .allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }

    @Test
    void values_from_which_nothing_can_be_made_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decrees.of(List.of(), true, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Decrees.move(" ", ""));
        String[] clauses = new String[Numbering.MOST_CLAUSES + 1];
        Arrays.fill(clauses, "x");
        List<String> one = List.of("x");
        assertThat(new DecreeText("x", one, one, List.of(clauses).subList(1, clauses.length), "x", List.of()).decides())
                .hasSize(Numbering.MOST_CLAUSES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecreeText("x", one, one, List.of(clauses), "x", List.of()));
    }

    @Test
    void letters_go_on_after_z() {
        assertThat(List.of(0, 25, 26, 27, 52))
                .extracting(Numbering::letter)
                .containsExactly("a", "z", "aa", "ab", "ba");
    }
}
