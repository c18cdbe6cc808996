package id.jenjang.ladder.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternReaderTest {

    @Test
    void a_chain_gives_a_step_from_each_job_to_the_next() {
        assertThat(read("{\"key\":\"a\",\"name\":\"A\",\"chains\":[[\"J1\",\"J2\",\"J3\"]]}")
                        .steps())
                .extracting(Step::from, Step::to, Step::climbs)
                .containsExactly(tuple("J1", "J2", true), tuple("J2", "J3", true));
    }

    @Test
    void among_gives_a_step_each_way_between_any_two() {
        assertThat(read("{\"key\":\"a\",\"name\":\"A\",\"among\":[[\"J1\",\"J2\",\"J3\"]]}")
                        .steps())
                .hasSize(6)
                .noneMatch(Step::climbs)
                .noneMatch(step -> step.from().equals(step.to()));
    }

    @Test
    void several_jobs_on_either_side_give_a_step_for_each_pair_with_its_rules() {
        assertThat(read("""
                {"key":"a","name":"A","steps":[{"from":["J1","J2"],"to":["J3","J4"],"rules":["uji"]}]}""").steps())
                .extracting(Step::toString)
                .containsExactly("J1 → J3", "J1 → J4", "J2 → J3", "J2 → J4");
    }

    @Test
    void a_step_keeps_its_id_in_every_version_and_shares_it_with_no_other() {
        Step step = new Step("a", "J1", "J2", List.of(), true);

        assertThat(step.uuid()).isEqualTo(new Step("a", "J1", "J2", List.of("uji"), false).uuid());
        assertThat(step.uuid()).isNotEqualTo(new Step("a", "J2", "J1", List.of(), true).uuid());
        assertThat(step.uuid()).isNotEqualTo(new Step("b", "J1", "J2", List.of(), true).uuid());
    }

    @Test
    void broken_json_is_told_with_its_place() {
        assertThat(PatternReader.read("{\"key\": \"a\",\n \"ladders\": [}").faults())
                .singleElement()
                .asString()
                .contains("Pola karier, baris 2, kolom ", "bukan JSON yang benar");
    }

    @Test
    void a_list_where_the_pattern_should_be_is_told() {
        assertThat(PatternReader.read("[]").faults()).singleElement().asString().contains("bukan");
    }

    @Test
    void every_misspelt_field_and_wrong_type_is_told_at_once() {
        PatternReader.Reading reading = PatternReader.read("""
                {"key":"k","name":"N","validFrom":"31-01-2026","horizon":{"legs":0},"jenis":"vertikal",
                 "ladders":[{"key":"a","name":7,"chains":[["J1"]],"steps":[{"from":"J1","kind":"VERTICAL"}]}]}""");

        assertThat(reading.faults())
                .extracting(PatternFault::toString)
                .anySatisfy(fault -> assertThat(fault).contains("\"jenis\"", "tidak dikenal"))
                .anySatisfy(fault -> assertThat(fault).contains("validFrom", "bukan tanggal"))
                .anySatisfy(fault -> assertThat(fault).contains("\"legs\"", "1 sampai 12"))
                .anySatisfy(fault -> assertThat(fault).contains("\"name\"", "harus berupa teks"))
                .anySatisfy(fault -> assertThat(fault).contains("\"chains\"", "kurang dari dua jabatan"))
                .anySatisfy(fault -> assertThat(fault).contains("langkah nomor 1", "\"kind\"", "tidak dikenal"))
                .anySatisfy(fault -> assertThat(fault).contains("langkah nomor 1", "\"to\"", "belum diisi"));
    }

    @Test
    void the_agency_sets_how_far_ways_are_searched() {
        CareerPattern pattern = PatternReader.read("""
                {"key":"k","name":"N","validFrom":"2026-01-31",
                 "horizon":{"legs":3,"ways":4,"sideways":1,"stayMonths":24},"ladders":[]}""").pattern().orElseThrow();

        assertThat(pattern.horizon()).isEqualTo(new CareerPattern.Horizon(3, 4, 1, 24));
        assertThat(pattern.validFrom()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    static CareerPattern read(String ladders) {
        PatternReader.Reading reading = PatternReader.read("""
                {"key":"pola","name":"Pola","validFrom":"2026-01-01","ladders":[%s]}""".formatted(ladders));
        assertThat(reading.faults()).isEmpty();
        return reading.pattern().orElseThrow();
    }
}
