package id.jenjang.ladder.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternCheckTest {

    @Test
    void a_sound_pattern_has_no_fault() {
        assertThat(faults("""
                {"key":"a","name":"A","entry":["J1"],"chains":[["J1","J2","J3"]],
                 "steps":[{"from":"J3","to":"J4","rules":["uji"]}]}""")).isEmpty();
    }

    @Test
    void a_pattern_without_ladders_is_refused() {
        assertThat(faults("")).singleElement().asString().contains("tidak berisi jalur");
    }

    @Test
    void two_ladders_may_not_share_a_key() {
        assertThat(faults("""
                {"key":"a","name":"A","chains":[["J1","J2"]]},
                {"key":"a","name":"B","chains":[["J3","J4"]]}"""))
                .containsExactly("Jalur a, kunci jalur: dipakai dua kali. Beri setiap jalur kunci sendiri.");
    }

    @Test
    void a_rung_written_twice_is_named() {
        assertThat(faults("""
                {"key":"a","name":"A","rungs":["J1","J2","J1"],"chains":[["J1","J2"]]}"""))
                .containsExactly("Jalur a, anak tangga J1: tertulis dua kali di \"rungs\". Hapus salah satunya.");
    }

    @Test
    void a_step_to_a_rung_that_is_not_listed_is_named() {
        assertThat(faults("""
                {"key":"a","name":"A","rungs":["J1","J2"],"chains":[["J1","J2","J3"]]}""")).singleElement().asString().contains("anak tangga J3", "tidak ada di \"rungs\"");
    }

    @Test
    void a_step_to_itself_is_named_once() {
        assertThat(faults("""
                {"key":"a","name":"A","chains":[["J1","J2"]],"steps":[{"from":"J2","to":"J2"}]}"""))
                .containsExactly("Jalur a, langkah J2 → J2: menuju jabatan itu sendiri. Hapus langkah ini.");
    }

    @Test
    void a_step_written_twice_is_named_with_the_other_ladder() {
        assertThat(faults("""
                {"key":"a","name":"A","chains":[["J1","J2"]],"steps":[{"from":"J1","to":"J2"}]},
                {"key":"b","name":"B","chains":[["J1","J2"]]}"""))
                .containsExactly(
                        "Jalur a, langkah J1 → J2: sudah ada di jalur ini. Hapus salah satunya.",
                        "Jalur b, langkah J1 → J2: sudah ada di jalur a. Hapus salah satunya.");
    }

    @Test
    void an_unknown_rule_set_is_named() {
        assertThat(faults("""
                {"key":"a","name":"A","steps":[{"from":"J1","to":"J2","rules":["uji","tiada"]}]}""")).singleElement().asString().contains("langkah J1 → J2", "\"tiada\" yang tidak ada");
    }

    @Test
    void a_rung_that_no_entry_leads_to_is_named() {
        assertThat(faults("""
                {"key":"a","name":"A","entry":["J1"],"chains":[["J1","J2"],["J3","J4"]]}"""))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("anak tangga J3", "tidak terjangkau dari J1"))
                .anySatisfy(fault -> assertThat(fault).contains("anak tangga J4"));
    }

    @Test
    void a_rung_without_any_step_is_named() {
        assertThat(faults("""
                {"key":"a","name":"A","rungs":["J1","J2","J3"],"chains":[["J1","J2"]]}"""))
                .singleElement()
                .asString()
                .contains("anak tangga J3", "tidak terjangkau dari langkah mana pun");
    }

    @Test
    void chains_that_lead_back_are_named_as_a_loop_across_ladders() {
        assertThat(faults("""
                {"key":"a","name":"A","chains":[["J1","J2","J3"]]},
                {"key":"b","name":"B","chains":[["J3","J4","J1"]]}"""))
                .containsExactly("Langkah naik J1 → J2 → J3 → J4 → J1: kembali ke jabatan semula. "
                        + "Hapus atau balik salah satu langkah itu.");
    }

    @Test
    void moves_both_ways_between_equals_are_no_loop() {
        assertThat(faults("""
                {"key":"a","name":"A","among":[["J1","J2","J3"]]}""")).isEmpty();
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(faults("""
                {"key":"a","name":"A","entry":["J1"],"chains":[["J1","J2"],["J2","J1"]],
                 "steps":[{"from":"J1","to":"J1","rules":["tiada"]},{"from":"J8","to":"J9"}]}""")).hasSize(5);
    }

    private static List<String> faults(String ladders) {
        CareerPattern pattern = PatternReaderTest.read(ladders);
        return PatternCheck.of(pattern, Set.of("uji")).stream()
                .map(PatternFault::toString)
                .toList();
    }
}
