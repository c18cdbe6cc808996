package id.jenjang.host.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "19900517201504100, NIP_LENGTH",
        "1990051720150410011, NIP_LENGTH",
        "19900517201504100O, NIP_DIGITS",
        "199002302015041001, NIP_BIRTH_DATE",
        "199013172015041001, NIP_BIRTH_DATE",
        "199005172015131001, NIP_MONTH",
        "199005172015001001, NIP_MONTH",
        "199005172015043001, NIP_SEX",
        "199005172015040001, NIP_SEX",
        "199005172015041000, NIP_SEQUENCE",
        "199005172028121001, NIP_FUTURE"
    })
    void each_kind_of_broken_nip_is_named(String number, Defect defect) {
        ReadOne read = ReadOne.employee("nip_baru", number);
        assertThat(read.defects()).contains(defect);
        assertThat(read.good()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "19900517202321100, PPPK_LENGTH",
        "19900517202321l001, PPPK_DIGITS",
        "199002302023211001, PPPK_BIRTH_DATE",
        "199005170023211001, PPPK_YEAR",
        "199005172023219001, PPPK_SEX",
        "199005172023211000, PPPK_SEQUENCE",
        "199005172029211001, PPPK_FUTURE"
    })
    void each_kind_of_broken_contract_number_is_named(String number, Defect defect) {
        ReadOne read = ReadOne.employee("nip_baru", number, "jenis_pegawai", "PPPK");
        assertThat(read.defects()).contains(defect);
        assertThat(read.good()).isFalse();
    }

    @Test
    void a_contract_number_has_a_code_where_a_nip_has_a_month() {
        assertThat(ReadOne.employee("nip_baru", "199005172023211001", "jenis_pegawai", "PPPK")
                        .good())
                .isTrue();
        assertThat(ReadOne.employee("nip_baru", "199005172023211001").defects()).containsExactly(Defect.NIP_MONTH);
    }

    @Test
    void women_have_no_forty_added_to_the_day() {
        assertThat(ReadOne.employee("nip_baru", "199005572015042001", "jenis_kelamin", "F")
                        .defects())
                .containsExactly(Defect.NIP_BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "19900517 201504 1 001, 199005172015041001",
        "19900517.201504.1.001, 199005172015041001",
        "19900517-201504-1-001, 199005172015041001",
        "'19900517 2015041001 ', 199005172015041001"
    })
    void spaces_dots_and_strokes_are_taken_out(String written, String stored) {
        ReadOne read = ReadOne.employee("nip_baru", written);
        assertThat(read.stored("source_key")).isEqualTo(stored);
        assertThat(read.defects()).containsExactly(Defect.NUMBER_SPACED);
    }

    @Test
    void an_apostrophe_of_a_spreadsheet_is_taken_off() {
        assertThat(ReadOne.employee("nip_baru", "'199005172015041001").stored("source_key"))
                .isEqualTo("199005172015041001");
    }

    @Test
    void a_number_that_a_spreadsheet_rounded_is_refused_by_name() {
        assertThat(ReadOne.employee("nip_baru", "1.99005E+17").defects()).contains(Defect.NUMBER_PRECISION);
        assertThat(ReadOne.employee("nip_baru", "1,99005E+17").defects()).contains(Defect.NUMBER_PRECISION);
    }

    @Test
    void another_birth_date_than_the_number_holds_is_a_warning_alone() {
        ReadOne read = ReadOne.employee("tanggal_lahir", "1990-05-18");
        assertThat(read.defects()).containsExactly(Defect.NUMBER_BIRTH_MISMATCH);
        assertThat(read.stored("birth_date")).isEqualTo("1990-05-18");
    }

    @Test
    void another_sex_than_the_number_holds_is_a_warning_alone() {
        ReadOne read = ReadOne.employee("jenis_kelamin", "P");
        assertThat(read.defects()).containsExactly(Defect.NUMBER_SEX_MISMATCH);
        assertThat(read.stored("sex")).isEqualTo("FEMALE");
    }

    @Test
    void an_appointment_at_eighteen_is_fine_and_one_before_is_a_warning() {
        assertThat(ReadOne.employee("nip_baru", "199005172008041001").defects()).isEmpty();
        assertThat(ReadOne.employee("nip_baru", "199005172007041001").defects())
                .containsExactly(Defect.NUMBER_ENTRY_YOUNG);
    }

    @Test
    void the_old_number_has_nine_digits_or_is_left_out() {
        assertThat(ReadOne.employee("nip_lama", "510 000 001").stored("old_number"))
                .isEqualTo("510000001");
        ReadOne broken = ReadOne.employee("nip_lama", "12345");
        assertThat(broken.stored("old_number")).isNull();
        assertThat(broken.defects()).containsExactly(Defect.OLD_NUMBER_BROKEN);
        assertThat(broken.good()).isTrue();
    }

    @Test
    void staff_of_a_service_agency_keep_the_number_their_agency_gave() {
        ReadOne read = ReadOne.employee("nip_baru", "BLUD.2020-017", "jenis_pegawai", "BLUD");
        assertThat(read.stored("source_key")).isEqualTo("BLUD.2020-017");
        assertThat(read.defects()).isEmpty();
    }
}
