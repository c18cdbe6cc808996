package id.jenjang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.DemoImport;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.publication.RuleFiles;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.store.Migrated;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stories of the cast come true under the shipped rules: each lacks what the story says, and nothing else. */
class CastStoriesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @TempDir
    private static Path folder;

    private static DemoImport demo;
    private static Dossiers dossiers;
    private static CurrentJobs jobs;

    private final RuleSets rules = RuleFiles.read(Optional.empty()).load();

    @BeforeAll
    static void bringIn() throws Exception {
        DemoAgency.write(folder, 400, 1, AS_OF);
        DataSource database = Migrated.h2();
        demo = new DemoImport(database, AS_OF);
        demo.apply(demo.stage(folder));
        jobs = new CurrentJobs(database);
        dossiers = new Dossiers(database, jobs);
    }

    @Test
    void ratna_is_short_of_credit_points_and_of_the_test_and_last_years_rating_is_missing() throws Exception {
        Eligibility sheet = sheet("pegawai", "JF-AKB-M", "VERTICAL");

        assertThat(rulesWith(sheet, Verdict.NOT_MET))
                .isEqualTo("jenjang-fungsional.angka-kredit jenjang-fungsional.uji-kompetensi");
        assertThat(rulesWith(sheet, Verdict.UNKNOWN)).isEqualTo("jenjang-fungsional.kinerja");
        assertThat(rulesWith(sheet, Verdict.MET))
                .isEqualTo("jenjang-fungsional.hukuman-disiplin jenjang-fungsional.jenis-pegawai"
                        + " jenjang-fungsional.lowongan jenjang-fungsional.status");
        Finding credit = sheet.findings().stream()
                .filter(each -> each.rule().endsWith("angka-kredit"))
                .findFirst()
                .orElseThrow();
        assertThat(credit.earliest()).contains(LocalDate.of(2027, 9, 1));
    }

    @Test
    void slamet_lacks_the_assessment_teams_word_for_kepala_seksi() throws Exception {
        Eligibility sheet = sheet("pelaksana", "PW-SEL", "VERTICAL");

        assertThat(rulesWith(sheet, Verdict.UNKNOWN)).isEqualTo("pengawas.penilaian-tpk");
        assertThat(rulesWith(sheet, Verdict.NOT_MET)).isEmpty();
    }

    @Test
    void fitri_is_ready_for_permanent_officer_but_for_the_service_test() throws Exception {
        Eligibility sheet = sheet("cs", "BL-CS2", "VERTICAL");

        assertThat(rulesWith(sheet, Verdict.NOT_MET)).isEqualTo("blud-layanan.tes");
        assertThat(rulesWith(sheet, Verdict.UNKNOWN)).isEmpty();
    }

    @Test
    void rizky_is_ready_for_team_leader_but_for_the_division_heads_assessment() throws Exception {
        Eligibility sheet = sheet("agen", "BL-CC2", "VERTICAL");

        assertThat(rulesWith(sheet, Verdict.NOT_MET)).isEqualTo("blud-pusat-kontak.penilaian");
        assertThat(rulesWith(sheet, Verdict.UNKNOWN)).isEmpty();
    }

    @Test
    void the_seats_that_the_cast_aims_at_are_open() throws Exception {
        for (String aim : Cast.aims()) {
            String job = aim.split(" ")[1];
            assertThat(demo.answers("select 1 from seat s join job j on j.id = s.job_id where j.source_key = '" + job
                            + "' and s.quota > (select count(*) from appointment a where a.seat_id = s.id)"))
                    .as(aim)
                    .isNotEmpty();
        }
    }

    private Eligibility sheet(String user, String target, String step) throws Exception {
        Properties users = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("users.properties"))) {
            users.load(file);
        }
        String number = users.getProperty(user).replaceFirst(".*employee ", "");
        String found = "select uuid from employee where source_key = '" + number + "'";
        UUID person = UUID.fromString(demo.answers(found).get(0));
        Dossier dossier = dossiers.of(person).orElseThrow();
        Job held = dossier.definitive(AS_OF).orElseThrow().job();
        Job aimed = jobs.known().catalogue().byCode(target).orElseThrow();
        return new Evaluation(rules.reference())
                .of(
                        dossier,
                        new Target(aimed, held, Optional.of(true)),
                        rules.forStep(held, aimed, step, AS_OF),
                        AS_OF);
    }

    /** The rules that have the verdict, in order of their keys. */
    private static String rulesWith(Eligibility sheet, Verdict verdict) {
        return sheet.findings().stream()
                .filter(each -> each.verdict() == verdict)
                .map(Finding::rule)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
