package id.jenjang.document.word;

import static id.jenjang.document.word.Docx.p;
import static id.jenjang.document.word.Docx.row;
import static id.jenjang.document.word.Docx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordTemplateTest {
    private static final String BODY = "word/document.xml";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("nomor keputusan", "tempat"), Map.of("mutasi", Set.of("nama", "keterangan")), Set.of("rancangan"));

    @Test
    void a_placeholder_split_over_runs_is_filled_where_it_begins() {
        assertThat(filled(p("Di {tem", "p", "at}, ", "{NOMOR  Keputusan}"))).containsExactly("Di Jakarta, 7/2026");
    }

    @Test
    void paragraphs_between_markers_are_repeated_for_each_entry() {
        assertThat(filled(p("{untuk setiap mutasi}") + p("- {nama} di {tempat}") + p("{akhir mutasi}") + p("Akhir")))
                .containsExactly("- Siti di Jakarta", "- Budi di Jakarta", "Akhir");
    }

    @Test
    void a_row_with_both_markers_is_repeated_and_its_neighbours_are_not() {
        String rows = table(
                row(p("Nama"), p("Ket.")), row(p("{untuk setiap mutasi}{nama}"), p("{keterangan}{akhir mutasi}")));
        assertThat(filled(rows)).containsExactly("Nama", "Ket.", "Siti", "", "Budi", "menunggu");
    }

    @Test
    void rows_between_rows_of_markers_are_repeated() {
        String rows = table(row(p("{untuk setiap mutasi}")), row(p("{nama}")), row(p("{akhir mutasi}")));
        assertThat(filled(rows)).containsExactly("Siti", "Budi");
    }

    @Test
    void a_table_left_without_rows_goes_and_a_cell_left_empty_keeps_a_paragraph() {
        String gone = table(row(p("{jika tidak tempat}x"), p("y{akhir jika}")));
        String empty = table(row(p("{jika tidak tempat}") + p("x") + p("{akhir jika}")));
        assertThat(new String(Docx.partOf(fill(gone), BODY), StandardCharsets.UTF_8))
                .doesNotContain("w:tbl");
        assertThat(filled(empty)).containsExactly("");
    }

    @Test
    void conditions_hold_by_flag_by_word_and_by_list_and_within_a_line() {
        assertThat(filled(p("{jika rancangan}")
                        + p("R")
                        + p("{akhir jika}")
                        + p("{jika tidak rancangan}")
                        + p("S")
                        + p("{akhir jika}")))
                .containsExactly("R");
        assertThat(filled(p("{jika mutasi}ada {jika tidak tempat}x{akhir jika}{tempat}{akhir jika}!")))
                .containsExactly("ada Jakarta!");
        assertThat(filled(p("{untuk setiap mutasi}")
                        + p("{nama}{jika keterangan}: {keterangan}{akhir jika}")
                        + p("{akhir mutasi}")))
                .containsExactly("Siti", "Budi: menunggu");
    }

    @Test
    void a_header_is_filled_too() {
        byte[] template = Docx.of(p("x")).header(p("{tempat}")).bytes();
        byte[] made = WordTemplate.read(template, VOCABULARY).fill(filling("Jakarta"));
        assertThat(Docx.paragraphs(made, "word/header1.xml")).containsExactly("Jakarta");
    }

    @Test
    void a_value_is_never_read_as_xml_or_as_a_placeholder() {
        String hostile = "<w:p/> & \"x\" 'y' ]]> &lt; {nomor keputusan} طارق ꦱꦸꦠ 😀";
        byte[] made = WordTemplate.read(Docx.of(p("{tempat}")).bytes(), VOCABULARY)
                .fill(filling(hostile + "\nbaris dua\u0000\ud800\u202e"));
        assertThat(Docx.paragraphs(made, BODY)).containsExactly(hostile + "\nbaris dua\ufffd\ufffd");
    }

    @Property(tries = 200, seed = "20261123")
    void any_value_comes_back_as_it_went_in(@ForAll @NotEmpty String value) {
        byte[] made =
                WordTemplate.read(Docx.of(p("{tempat}")).bytes(), VOCABULARY).fill(filling(value));
        assertThat(Docx.paragraphs(made, BODY)).containsExactly(Xml.allowed(value));
    }

    @Test
    void the_same_filling_gives_the_same_bytes() {
        assertThat(fill(p("{tempat}"))).isEqualTo(fill(p("{tempat}")));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        p("a") + p("No. {nomer keputusan}"),
                        "Templat, isi, paragraf ke-2 (\"No. {nomer keputusan}\"): penanda {nomer keputusan} tidak dikenal;"
                                + " mungkin maksud Anda {nomor keputusan}."),
                Arguments.of(
                        p("{xyzzyplugh}"),
                        "penanda {xyzzyplugh} tidak dikenal; yang dikenal: nomor keputusan, tempat."),
                Arguments.of(
                        p("{nama}"),
                        "penanda {nama} hanya berlaku di antara {untuk setiap mutasi} dan {akhir mutasi}."),
                Arguments.of(
                        table(row(p("a")), row(p("b"), p("{tmpat}"))),
                        "Templat, isi, tabel ke-1 baris ke-2 kolom ke-2 (\"{tmpat}\"): penanda {tmpat} tidak dikenal;"
                                + " mungkin maksud Anda {tempat}."),
                Arguments.of(
                        p("{untuk setiap mutasi}") + p("{nama}"),
                        "{untuk setiap mutasi} tidak ditutup; tambahkan {akhir mutasi} dalam paragraf atau baris"
                                + " tersendiri sesudahnya."),
                Arguments.of(p("{akhir mutasi}"), "{akhir mutasi} tidak mempunyai pembuka"),
                Arguments.of(
                        p("x {untuk setiap mutasi}{nama}{akhir mutasi}"),
                        "{untuk setiap mutasi} harus berdiri sendiri"),
                Arguments.of(p("{jika rancangan}x"), "{jika rancangan} tidak ditutup; tambahkan {akhir jika}."),
                Arguments.of(p("{jika rancang}x{akhir jika}"), "syarat {jika rancang} tidak dikenal; mungkin"),
                Arguments.of(
                        p("{untuk setiap mutsi}") + p("{akhir mutsi}"),
                        "daftar {untuk setiap mutsi} tidak dikenal; mungkin maksud Anda {mutasi}."),
                Arguments.of(
                        p("{untuk setiap mutasi}")
                                + p("{untuk setiap mutasi}")
                                + p("{akhir mutasi}")
                                + p("{akhir mutasi}"),
                        "{untuk setiap mutasi} berada di dalam pengulangan lain; pisahkan keduanya."),
                Arguments.of(p("a { b"), "kurung kurawal tidak berpasangan"));
    }

    @ParameterizedTest
    @MethodSource
    void faults(String body, String sentence) {
        assertThat(refusal(Docx.of(body).bytes()))
                .anySatisfy(fault -> assertThat(fault).contains(sentence));
    }

    @Test
    void every_fault_is_told_and_where_it_is() {
        byte[] template = Docx.of(p("{a}") + p("{b}")).header(p("{tmpat}")).bytes();
        assertThat(refusal(template))
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).startsWith("Templat, kepala halaman, paragraf ke-1"));
    }

    static Stream<Arguments> dangers() {
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Type=\"http://x/%s\" Target=\"%s\"%s/></Relationships>";
        String outside = " TargetMode=\"External\"";
        String relations = "word/_rels/document.xml.rels";
        return Stream.of(
                Arguments.of(ok().part("word/vbaProject.bin", "application/octet-stream", "x"), "vbaProject.bin"),
                Arguments.of(
                        ok().part("word/x.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "<x/>"),
                        "makro"),
                Arguments.of(
                        ok().part(relations, RELATIONS, relation.formatted("image", "http://a.example/x.png", outside)),
                        "merujuk ke luar dokumen (http://a.example/x.png"),
                Arguments.of(
                        ok().part(relations, RELATIONS, relation.formatted("attachedTemplate", "x.dotm", "")),
                        "objek aktif"),
                Arguments.of(
                        Docx.of("<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r>"
                                + "<w:instrText>TEXT \"c:\\x\"</w:instrText></w:r></w:p>"),
                        "bidang Word INCLUDETEXT"),
                Arguments.of(Docx.of("<w:fldSimple w:instr=\" DDEAUTO a b\"/>"), "bidang Word DDEAUTO"),
                Arguments.of(Docx.of("<w:altChunk/>"), "objek sisipan"),
                Arguments.of(
                        ok().part(
                                        "word/x.xml",
                                        "application/xml",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                        "bukan XML yang diperbolehkan"),
                Arguments.of(ok().part("word/x.xml", "application/xml", "<x>"), "bukan XML yang diperbolehkan"));
    }

    @ParameterizedTest
    @MethodSource
    void dangers(Docx docx, String sentence) {
        assertThat(refusal(docx.bytes())).singleElement().asString().contains(sentence);
    }

    @Test
    void a_file_that_is_not_word_is_refused_in_words() {
        assertThat(refusal("bukan zip".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Berkas templat bukan dokumen Word (.docx).");
        byte[] whole = ok().bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 4))).hasSize(1);
    }

    @Test
    void a_file_that_unpacks_to_too_much_is_refused() {
        String much = "<x>" + " ".repeat(31 << 20) + "</x>";
        assertThat(refusal(ok().part("word/x.xml", "application/xml", much).bytes()))
                .singleElement()
                .asString()
                .contains("lebih dari 30 MB");
    }

    private static Docx ok() {
        return Docx.of(p("{tempat}"));
    }

    private static List<String> refusal(byte[] template) {
        return catchThrowableOfType(TemplateRefused.class, () -> WordTemplate.read(template, VOCABULARY))
                .faults();
    }

    private static List<String> filled(String body) {
        return Docx.paragraphs(fill(body), BODY);
    }

    private static byte[] fill(String body) {
        return WordTemplate.read(Docx.of(body).bytes(), VOCABULARY).fill(filling("Jakarta"));
    }

    private static Filling filling(String place) {
        return new Filling(
                Map.of("nomor keputusan", "7/2026", "tempat", place),
                Map.of(
                        "mutasi",
                        List.of(
                                Map.of("nama", "Siti", "keterangan", ""),
                                Map.of("nama", "Budi", "keterangan", "menunggu"))),
                Set.of("rancangan"));
    }
}
