package id.jenjang.succession.selection.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTextTest {
    @Test
    void the_shipped_kinds_serve_leadership_and_the_customer_service_ladder() {
        SelectionKinds kinds = KindsText.read("uji", KindsText.shipped());

        assertThat(kinds.kinds())
                .extracting(SelectionKind::yields)
                .contains("SELEKSI", "TES_LAYANAN", "PENILAIAN_KEPALA_DIVISI");
        assertThat(kinds.find("jpt").orElseThrow().named()).isEqualTo(3);
        assertThat(kinds.kinds())
                .allSatisfy(kind -> assertThat(
                                kind.stages().stream().mapToInt(Stage::weight).sum())
                        .isEqualTo(SelectionKind.WHOLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weight\": 0.3, \"passMark\": 60 | \"weight\": 0.31, \"passMark\": 60 | jumlah bobot 1.01",
                "\"weight\": 0.3, \"passMark\": 60 | \"weight\": 0.30001, \"passMark\": 60 | angka desimal",
                "\"passMark\": 60 | \"passMark\": 100.01 | dari 0 sampai 100",
                "{\"by\": \"STAGE\", \"stage\": \"wawancara\"} | {\"by\": \"STAGE\", \"stage\": \"lain\"} | tahap yang tidak ada",
                "{\"by\": \"EARLIER_APPLICATION\"}, {\"by\": \"DRAW\"} | {\"by\": \"EARLIER_APPLICATION\"} | harus berakhir dengan",
                "\"panel\": {\"least\": 2, \"most\": 9} | \"panel\": {\"least\": 2, \"most\": 10} | 2 sampai 9",
                "\"key\": \"administrasi\" | \"key\": \"jpt\" | dua kali",
                "\"yields\" | \"yield\" | tidak dikenal"
            })
    void a_fault_is_named_with_its_place(String right, String wrong, String said) {
        String text = KindsText.shipped();
        assertThat(text).contains(right);

        assertThatThrownBy(() ->
                        KindsText.read("uji.json", text.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(BadKinds.class)
                .hasMessageContaining("uji.json")
                .hasMessageContaining(said);
    }

    @Test
    void a_text_that_is_no_json_is_refused_with_line_and_column() {
        assertThatThrownBy(() -> KindsText.read("uji.json", "{\n  \"key\" 1}"))
                .isInstanceOf(BadKinds.class)
                .hasMessageContaining("baris 2");
    }
}
