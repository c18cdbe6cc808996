package id.jenjang.host.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource({
        "1990-05-17, 1990-05-17",
        "17-05-1990, 1990-05-17",
        "17/05/1990, 1990-05-17",
        "1990/05/17, 1990-05-17",
        "1990-05-17T00:00:00, 1990-05-17",
        "1990-05-17 00:00:00, 1990-05-17",
        "29-02-1992, 1992-02-29"
    })
    void dates_are_understood_in_both_orders(String written, String stored) {
        assertThat(Dates.spelled(written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-02-29",
                "31-04-1990",
                "1990-13-01",
                "00-01-1990",
                "1990-5-7",
                "17.05.1990",
                "besok",
                "1990-05-171",
                "1990-05/17"
            })
    void what_is_no_real_date_is_refused(String written) {
        assertThat(ReadOne.employee("tanggal_lahir", written).defects()).contains(Defect.NOT_A_DATE);
    }

    @Test
    void a_birth_date_may_be_today_and_not_tomorrow() {
        assertThat(ReadOne.employee("tanggal_lahir", "2026-11-23").defects()).doesNotContain(Defect.DATE_TOO_FAR);
        assertThat(ReadOne.employee("tanggal_lahir", "2026-11-24").defects()).contains(Defect.DATE_TOO_FAR);
    }

    @Test
    void a_start_may_lie_a_year_ahead_and_an_end_sixty() {
        assertThat(ReadOne.employee("tmt_pns", "2027-11-23").defects()).isEmpty();
        assertThat(ReadOne.employee("tmt_pns", "2027-11-24").defects()).containsExactly(Defect.DATE_TOO_FAR);
        assertThat(ReadOne.employee("tmt_pensiun", "2086-11-23").defects()).isEmpty();
        assertThat(ReadOne.employee("tmt_pensiun", "2086-11-24").defects()).containsExactly(Defect.DATE_TOO_FAR);
    }

    @Test
    void dates_before_1900_are_refused() {
        assertThat(ReadOne.employee("tmt_cpns", "1899-12-31").defects()).containsExactly(Defect.DATE_TOO_EARLY);
    }

    @Test
    void dates_out_of_order_and_before_birth_are_told_apart() {
        assertThat(ReadOne.employee("tmt_cpns", "2015-04-01", "tmt_pns", "2015-03-31")
                        .defects())
                .containsExactly(Defect.DATE_ORDER);
        assertThat(ReadOne.employee("tmt_cpns", "2015-04-01", "tmt_pns", "2015-04-01")
                        .defects())
                .isEmpty();
        assertThat(ReadOne.employee("tmt_cpns", "1990-05-17").defects()).containsExactly(Defect.DATE_BEFORE_BIRTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "null", "NULL", "N/A", "\\N", "01-01-0001", "0001-01-01", "\u00a0"})
    void the_spellings_of_blank_are_blank_and_counted(String written) {
        ReadOne read = ReadOne.employee("tmt_cpns", written);
        assertThat(read.stored("candidate_since")).isNull();
        assertThat(read.defects()).containsExactly(Defect.BLANK_SPELLING);
    }

    @Test
    void a_blank_in_a_needed_cell_is_an_error_however_it_is_spelled() {
        assertThat(ReadOne.employee("nama", "").defects()).containsExactly(Defect.REQUIRED_BLANK);
        assertThat(ReadOne.employee("nama", "-").defects()).contains(Defect.REQUIRED_BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-x", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_takes_for_a_formula_is_refused(String written) {
        assertThat(ReadOne.employee("nama", written).defects()).containsExactly(Defect.FORMULA);
    }

    @Test
    void control_characters_and_broken_ones_are_refused() {
        assertThat(ReadOne.employee("nama", "Ma\u0007de").defects()).containsExactly(Defect.CONTROL_CHARACTER);
        assertThat(ReadOne.employee("nama", "Ma\ufffdde").defects()).containsExactly(Defect.CONTROL_CHARACTER);
    }

    @Test
    void a_text_may_be_as_long_as_its_column_and_no_longer() {
        assertThat(ReadOne.employee("nama", "x".repeat(200)).good()).isTrue();
        assertThat(ReadOne.employee("nama", "x".repeat(201)).defects()).containsExactly(Defect.TEXT_TOO_LONG);
    }

    @Test
    void whole_numbers_keep_to_their_bounds_on_both_sides() {
        assertThat(job("1").good()).isTrue();
        assertThat(job("17").good()).isTrue();
        assertThat(job("0").defects()).containsExactly(Defect.NUMBER_RANGE);
        assertThat(job("18").defects()).containsExactly(Defect.NUMBER_RANGE);
        assertThat(job("sembilan").defects()).containsExactly(Defect.NOT_A_NUMBER);
        assertThat(job("9.0").stored("job_class")).isEqualTo("9");
    }

    @Test
    void a_decimal_comma_is_understood() {
        assertThat(ReadOne.of("feedback_360", Map.of("nip_baru", "X1", "tahun", "2025", "nilai", "87,5"))
                        .stored("score"))
                .isEqualTo("87.50");
    }

    @Test
    void hexadecimal_ids_are_lower_case_and_others_stay() {
        String id = "A8ACA7F25A5C3912E040640A040269BB";
        assertThat(ReadOne.of("job_families", Map.of("id", id, "nama", "x")).stored("source_key"))
                .isEqualTo(id.toLowerCase(java.util.Locale.ROOT));
        assertThat(ReadOne.of("job_families", Map.of("id", "JF-AKB", "nama", "x"))
                        .stored("source_key"))
                .isEqualTo("JF-AKB");
    }

    @ParameterizedTest
    @CsvSource({
        "III/b, III/b",
        "32, III/b",
        "45, IV/e",
        "11, I/a",
        "III/B, III/b",
        "IIIb, III/b",
        "III b, III/b",
        "IX, IX",
        "ix, IX"
    })
    void grades_are_understood_in_their_spellings(String written, String stored) {
        assertThat(grade(written).stored("grade")).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"III/e", "V/a", "XVIII", "46", "18", "3b"})
    void other_grades_are_refused(String written) {
        assertThat(grade(written).defects()).containsExactly(Defect.GRADE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "'Dr. Ir. Made Wirawan, S.T., M.T.', Dr. Ir., Made Wirawan, 'S.T., M.T.'",
        "'Made Wirawan, S.Sos.', , Made Wirawan, S.Sos.",
        "'Hj. Siti Aminah', Hj., Siti Aminah, ",
        "'M. Yusuf', , M. Yusuf, "
    })
    void titles_inside_a_name_are_split_off(String written, String before, String name, String after) {
        ReadOne read = ReadOne.employee("nama", written);
        assertThat(read.stored("name")).isEqualTo(name);
        assertThat(read.stored("title_before")).isEqualTo(before);
        assertThat(read.stored("title_after")).isEqualTo(after);
    }

    @Test
    void titles_in_their_own_fields_win_over_those_in_the_name() {
        ReadOne read = ReadOne.employee("nama", "Made Wirawan, ST", "gelar_belakang", "S.T.");
        assertThat(read.stored("name")).isEqualTo("Made Wirawan");
        assertThat(read.stored("title_after")).isEqualTo("S.T.");
    }

    @Test
    void column_names_in_other_cases_are_understood() {
        ReadOne read = ReadOne.of("rw_skp22", Map.of("NipBaru", "X1", "TAHUN", "2025", "KuadranKinerjaNilai", "2"));
        assertThat(read.stored("predicate")).isEqualTo("BAIK");
    }

    @Test
    void personal_columns_are_never_read() {
        ReadOne read = ReadOne.employee("nik", "3201234567890001", "alamat", "Jalan Mawar");
        assertThat(read.defects()).containsExactly(Defect.COLUMN_PERSONAL);
        assertThat(Feeds.all().stream().flatMap(feed -> feed.columns().stream()))
                .noneMatch(column -> column.name() != null && Feeds.personal(column.name()));
    }

    @Test
    void the_year_of_graduation_stands_for_its_last_day() {
        ReadOne read =
                ReadOne.of("rw_pendidikan", Map.of("nip_baru", "X1", "tk_pendidikan_id", "S1", "tahun_lulus", "2013"));
        assertThat(read.stored("graduated")).isEqualTo("2013-12-31");
    }

    @Test
    void unmarked_points_are_conventional_until_2022_and_conversion_from_2023() {
        assertThat(points("2022").stored("regime")).isEqualTo("CONVENTIONAL");
        assertThat(points("2023").stored("regime")).isEqualTo("CONVERSION");
        assertThat(points("2023").stored("valid_to")).isEqualTo("2023-12-31");
    }

    private static ReadOne points(String year) {
        return ReadOne.of(
                "rw_angkakredit",
                Map.of(
                        "nip_baru", "X1",
                        "bulan_mulai_penilaian", "1",
                        "tahun_mulai_penilaian", year,
                        "bulan_selesai_penilaian", "12",
                        "tahun_selesai_penilaian", year,
                        "kredit_baru_total", "12.5"));
    }

    private static ReadOne job(String jobClass) {
        return ReadOne.of(
                "jobs", Map.of("id", "J", "nama_jabatan", "x", "jenjang", "PELAKSANA", "kelas_jabatan", jobClass));
    }

    private static ReadOne grade(String written) {
        return ReadOne.of("rw_golongan", Map.of("nip_baru", "X1", "golongan", written, "tmt_golongan", "2020-04-01"));
    }
}
