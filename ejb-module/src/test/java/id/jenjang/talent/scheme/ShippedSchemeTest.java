package id.jenjang.talent.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ShippedSchemeTest {
    private static final TalentScheme SHIPPED = SchemeText.read("pemetaan-talenta.json", SchemeText.shipped());

    @Test
    void the_nine_boxes_are_numbered_and_treated_as_the_regulation_says() {
        assertThat(box(Band.LOW, Band.LOW)).isEqualTo("1: Diproses sesuai ketentuan peraturan perundangan");
        assertThat(box(Band.MIDDLE, Band.LOW))
                .isEqualTo("2: Bimbingan kinerja; Pengembangan kompetensi; Penempatan yang sesuai");
        assertThat(box(Band.LOW, Band.MIDDLE))
                .isEqualTo("3: Bimbingan kinerja; Konseling kinerja; Pengembangan kompetensi; Penempatan yang sesuai");
        assertThat(box(Band.HIGH, Band.LOW)).isEqualTo("4: Rotasi; Pengembangan kompetensi");
        assertThat(box(Band.MIDDLE, Band.MIDDLE))
                .isEqualTo("5: Penempatan yang sesuai; Bimbingan kinerja; Pengembangan kompetensi");
        assertThat(box(Band.LOW, Band.HIGH))
                .isEqualTo("6: Penempatan yang sesuai; Bimbingan kinerja; Konseling kinerja");
        assertThat(box(Band.HIGH, Band.MIDDLE))
                .isEqualTo("7: Dipertahankan; Masuk Kelompok Rencana Suksesi Instansi; Rotasi/Pengayaan jabatan;"
                        + " Pengembangan kompetensi; Tugas belajar");
        assertThat(box(Band.MIDDLE, Band.HIGH))
                .isEqualTo("8: Dipertahankan; Masuk Kelompok Rencana Suksesi Instansi; Rotasi/Perluasan jabatan;"
                        + " Bimbingan kinerja");
        assertThat(box(Band.HIGH, Band.HIGH))
                .isEqualTo("9: Dipromosikan dan dipertahankan; Masuk Kelompok Rencana Suksesi Instansi/Nasional;"
                        + " Penghargaan");
    }

    private static String box(Band performance, Band potential) {
        BoxRule rule = SHIPPED.box(new TalentBox(performance, potential));
        return rule.number() + ": "
                + String.join(
                        "; ",
                        rule.treatments().stream().map(one -> one.words().id()).toList());
    }

    @Test
    void a_succession_group_is_open_from_boxes_seven_to_nine_and_counselling_in_three_and_six() {
        assertThat(SHIPPED.boxes().values())
                .allSatisfy(rule -> assertThat(rule.succession() != SuccessionGroup.NONE)
                        .isEqualTo(rule.number() >= 7)
                        .isEqualTo(rule.prescribes(TreatmentKind.POOL)))
                .allSatisfy(rule -> assertThat(rule.prescribes(TreatmentKind.COUNSELLING))
                        .isEqualTo(rule.number() == 3 || rule.number() == 6));
    }

    @Test
    void a_band_of_either_axis_begins_at_its_threshold_and_not_a_step_below() {
        for (Axis axis : Axis.values()) {
            AxisRule rule = SHIPPED.axis(axis);
            assertThat(rule.band(0)).isEqualTo(Band.LOW);
            assertThat(rule.band(59_999_999)).isEqualTo(Band.LOW);
            assertThat(rule.band(60_000_000)).isEqualTo(Band.MIDDLE);
            assertThat(rule.band(79_999_999)).isEqualTo(Band.MIDDLE);
            assertThat(rule.band(80_000_000)).isEqualTo(Band.HIGH);
            assertThat(rule.band(100_000_000)).isEqualTo(Band.HIGH);
        }
    }

    @Test
    void weights_are_those_of_the_decree_and_what_is_assumed_is_marked() {
        assertThat(SHIPPED.performance().components())
                .extracting(Component::weight)
                .containsExactly(6_000, 1_500, 1_500, 1_000);
        assertThat(SHIPPED.potential().components())
                .extracting(Component::weight)
                .containsExactly(2_000, 1_000, 1_000, 2_500, 1_000, 1_000, 1_500);
        assertThat(SHIPPED.potential().components())
                .filteredOn(component -> component.basis().confirmed())
                .extracting(Component::key)
                .containsExactly("potensi");
        assertThat(SHIPPED.boxes().values())
                .allSatisfy(rule -> assertThat(rule.basis().confirmed()).isTrue());
    }

    @Test
    void a_scheme_that_cannot_be_used_is_refused_with_place_field_and_fix() {
        refused(text -> text.replace("\"weight\": 0.6,", "\"weight\": 0.55,"), "jumlah bobot 0.95, harus tepat 1");
        refused(
                text -> text.replaceFirst("\"highFrom\": 80", "\"highFrom\": 60"),
                "axes ke-1: isian \"highFrom\" harus lebih besar daripada middleFrom");
        refused(
                text -> text.replace(
                        "\"performance\": \"LOW\",\n      \"potential\": \"HIGH\"",
                        "\"performance\": \"LOW\",\n      \"potential\": \"LOW\""),
                "belum memuat kotak performance LOW, potential HIGH",
                "menyebut kotak LOW-LOW untuk kedua kali");
        refused(text -> text.replace("\"number\": 9", "\"number\": 8"), "memakai nomor 8 dua kali");
        refused(text -> text.replace("\"KURANG\": 40, ", ""), "komponen \"predikat\"", "\"KURANG\" belum ada nilainya");
        refused(text -> text.replace("\"KURANG\": 40", "\"KURANG\": 40.125"), "paling banyak 2 desimal");
        refused(text -> text.replace("\"KURANG\": 40", "\"KURANG\": 101"), "angka 0 sampai 100");
        refused(text -> text.replaceFirst("validMonths", "validMonth"), "\"validMonth\" tidak dikenal");
        refused(text -> text.substring(0, 200), "bukan JSON yang benar di baris");
    }

    private static void refused(UnaryOperator<String> spoiling, String... said) {
        String spoilt = spoiling.apply(SchemeText.shipped());
        assertThat(spoilt).isNotEqualTo(SchemeText.shipped());
        assertThatThrownBy(() -> SchemeText.read("uji.json", spoilt))
                .isInstanceOf(BadScheme.class)
                .hasMessageContainingAll(said)
                .hasMessageContaining("uji.json");
    }
}
