package id.jenjang.requirement.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jenjang.requirement.Reference;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRuleFilesTest {
    @TempDir
    private Path own;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"months\": 48|\"months\": \"empat\"|\"kp-reguler.masa-golongan\": isian \"months\" harus bilangan bulat 1 sampai 600",
                "\"months\": 48|\"month\": 48|isian \"month\" tidak dikenal; hapus, atau perbaiki ejaannya",
                "\"kind\": \"timeInGrade\"|\"kind\": \"masaGolongan\"|isian \"kind\" berisi \"masaGolongan\" yang tidak dikenal; pilih",
                "\"predicate\": \"BAIK\"|\"predicate\": \"CUKUP\"|isian \"predicate\" berisi \"CUKUP\" yang tidak dikenal; pilih salah satu",
                "\"validFrom\": \"2025-10-01\"|\"validFrom\": \"2025-02-30\"|isian \"validFrom\" harus tanggal yang ada",
                "\"kinds\": [\"PNS\"]|\"kinds\": []|isian \"kinds\" harus berupa daftar [ ... ] yang tidak kosong",
                "\"regulation\": \"PP 94/2021\"|\"regulation\": \" \"|isian \"regulation\" harus berisi teks",
                "\"II/d\", \"III/d\"|\"II/x\"|isian \"grades\" salah. Golongan \"II/x\" tidak dikenal",
                "kp-reguler.status|kp-reguler.masa-golongan|isian \"key\" sudah dipakai syarat lain di berkas ini"
            })
    void a_fault_is_named_with_file_place_and_mending(String right, String wrong, String said) throws IOException {
        write("kp-reguler", shipped("kp-reguler").replace(right, wrong));

        assertThat(refused().faults())
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("kp-reguler.json").contains(said));
    }

    @Test
    void every_fault_of_every_file_comes_out_at_once() throws IOException {
        write("kp-reguler", shipped("kp-reguler").replace("48", "0").replace("BAIK", "CUKUP"));
        write("pengawas", shipped("pengawas").replace("\"D3\"", "\"D-III\""));

        List<String> faults = refused().faults();

        assertThat(faults).hasSize(3);
    }

    @Test
    void what_is_not_json_or_not_utf8_is_refused_with_its_place() throws IOException {
        write("kp-reguler", "{\n  \"key\": \"kp-reguler\",,\n}");
        assertThat(refused().faults()).singleElement().asString().startsWith("kp-reguler.json: bukan JSON yang benar");

        Files.write(
                own.resolve("rules").resolve("kp-reguler.json"),
                "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused().faults())
                .containsExactly("kp-reguler.json: bukan teks UTF-8; simpan ulang berkas sebagai UTF-8.");
    }

    @Test
    void a_choice_of_a_set_that_is_not_there_is_refused() throws IOException {
        write("rule-choice", shipped("rule-choice").replace("kp-struktural", "kp-strukturil"));

        assertThat(refused().faults()).singleElement().asString().contains("\"kp-strukturil\" yang tidak ada");
    }

    @Test
    void a_rule_set_of_the_agency_is_added_to_those_shipped() throws IOException {
        write("kp-khusus", shipped("kp-reguler").replace("kp-reguler", "kp-khusus"));

        RuleSets sets = RuleFiles.read(Optional.of(own)).load();

        assertThat(sets.inForce("kp-khusus", Shipped.TODAY)).isPresent();
        assertThat(sets.inForce("kp-reguler", Shipped.TODAY)).isPresent();
    }

    @Test
    void a_reference_table_of_the_agency_replaces_the_shipped_one() throws IOException {
        String table = Files.readString(Path.of("..", "config", "reference", "retirement-ages.json"));
        Files.createDirectories(own.resolve("reference"));
        Files.writeString(own.resolve("reference").resolve("retirement-ages.json"), table.replace("65", "66"));

        Reference reference = RuleFiles.read(Optional.of(own)).load().reference();

        assertThat(reference.retirementAges()).containsValue(66).doesNotContainValue(65);
    }

    private BadRules refused() {
        return catchThrowableOfType(
                BadRules.class, () -> RuleFiles.read(Optional.of(own)).load());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(own.resolve("rules"));
        Files.writeString(own.resolve("rules").resolve(name + ".json"), text);
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(Path.of("..", "config", "rules", name + ".json"));
    }
}
