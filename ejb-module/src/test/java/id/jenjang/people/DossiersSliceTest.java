package id.jenjang.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossiersSliceTest {
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @EnumSource
    void what_is_stored_comes_back_with_its_source(Database kind) {
        try (SliceStore store = kind.open()) {
            StoredPeople people = StoredPeople.in(store);
            UUID budi = people.employee("198505172010011001", "Budi");
            people.everything("198505172010011001");

            Dossier dossier = dossiers(store).of(budi).orElseThrow();

            assertThat(dossier.identity().name()).isEqualTo("Dr. Budi, S.H.");
            assertThat(dossier.identity().birthDate()).isEqualTo(LocalDate.of(1985, 5, 17));
            Job job = people.job();
            assertThat(dossier.appointments())
                    .containsExactly(new Dossier.Appointment(
                            null,
                            job,
                            people.unit(),
                            "Dinas Contoh",
                            AppointmentKind.DEFINITIVE,
                            Span.since(LocalDate.of(2020, 1, 1)),
                            from("rw_jabatan", "SK-1")));
            assertThat(dossier.grades())
                    .containsExactly(new Dossier.GradeHeld(
                            Grade.of("III/b"), LocalDate.of(2022, 4, 1), from("rw_golongan", "SK-2")));
            assertThat(dossier.ratings())
                    .containsExactly(
                            new Dossier.Rating(2025, 0, Predicate.BAIK, from("rw_skp22", null)),
                            new Dossier.Rating(2025, 1, Predicate.SANGAT_BAIK, from("rw_kinerjaperiodik", null)));
            assertThat(dossier.credits())
                    .containsExactly(new Dossier.Credit(
                            new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                            12.5,
                            CreditRegime.CONVERSION,
                            "J1",
                            from("rw_angkakredit", "PAK-1")));
            assertThat(dossier.trainings())
                    .containsExactly(
                            new Dossier.Training(
                                    "PKP", "Pelatihan PKP", null, LocalDate.of(2023, 6, 1), from("rw_diklat", null)),
                            new Dossier.Training(
                                    "GIT", "Kursus Git", 20, LocalDate.of(2024, 6, 1), from("rw_kursus", "S-9")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_evidence_comes_back(Database kind) {
        try (SliceStore store = kind.open()) {
            StoredPeople people = StoredPeople.in(store);
            UUID budi = people.employee("198505172010011001", "Budi");
            people.everything("198505172010011001");

            Dossier dossier = dossiers(store).of(budi).orElseThrow();

            assertThat(dossier.educations())
                    .containsExactly(
                            new Dossier.Education(EducationLevel.S1, "Hukum", null, from("rw_pendidikan", null)));
            assertThat(dossier.competencies())
                    .containsExactly(new Dossier.CompetencyResult(
                            "M.01", 3, LocalDate.of(2025, 2, 1), LocalDate.of(2028, 1, 31), from("assessments", null)));
            assertThat(dossier.disciplines())
                    .containsExactly(new Dossier.Discipline(
                            Severity.MEDIUM,
                            new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30)),
                            from("rw_hukdis", "HD-1")));
            assertThat(dossier.statuses())
                    .containsExactly(new Dossier.LegalStatus(
                            "01", Span.since(LocalDate.of(2010, 1, 1)), from("statuses", null)));
            assertThat(dossier.selections())
                    .containsExactly(new Dossier.SelectionResult(
                            "UJI_KOMPETENSI",
                            "J1",
                            null,
                            true,
                            LocalDate.of(2026, 3, 1),
                            null,
                            from("selections", "UK-1")));
            assertThat(dossier.attestations())
                    .containsExactly(new Dossier.Attestation(
                            "SEHAT", LocalDate.of(2026, 5, 1), null, from("attestations", "S-1")));
            assertThat(dossier.waivers())
                    .containsExactly(new Dossier.WaiverGranted(
                            "jpt-pratama.usia",
                            "Presiden",
                            Span.since(LocalDate.of(2026, 1, 1)),
                            from("waivers", "D-1")));
            assertThat(dossier.delivered())
                    .containsExactlyInAnyOrder(History.APPOINTMENTS, History.GRADES, History.TRAININGS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybody_streamed_is_everybody_asked_for_one_by_one(Database kind) {
        try (SliceStore store = kind.open()) {
            StoredPeople people = StoredPeople.in(store);
            List<UUID> all = new ArrayList<>();
            all.add(people.employee("198505172010011001", "Budi"));
            people.everything("198505172010011001");
            all.add(people.employee("199001012015012002", "Siti"));
            all.add(people.employee("197001011995011003", "Anwar"));
            people.everything("197001011995011003");

            List<Dossier> streamed = new ArrayList<>();
            Dossiers dossiers = dossiers(store);
            dossiers.forEach(streamed::add);

            assertThat(streamed)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .map(uuid -> dossiers.of(uuid).orElseThrow())
                            .toList());
            assertThat(streamed).filteredOn(d -> d.appointments().isEmpty()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_gone_is_not_read_and_an_abolished_job_still_is(Database kind) {
        try (SliceStore store = kind.open()) {
            StoredPeople people = StoredPeople.in(store);
            UUID budi = people.employee("198505172010011001", "Budi");
            UUID gone = people.employee("199001012015012002", "Siti");
            people.everything("198505172010011001");
            people.run("update employee set gone_import_id = 1 where source_key = '199001012015012002'");
            people.run("update grade_held set gone_import_id = 1");
            people.run("update job set gone_import_id = 1");

            Dossiers dossiers = dossiers(store);

            assertThat(dossiers.of(gone)).isEmpty();
            Dossier dossier = dossiers.of(budi).orElseThrow();
            assertThat(dossier.grades()).isEmpty();
            assertThat(dossier.appointments().get(0).job().name()).isEqualTo("Analis Kebijakan Ahli Pertama");
            List<Dossier> streamed = new ArrayList<>();
            dossiers.forEach(streamed::add);
            assertThat(streamed).containsExactly(dossier);
        }
    }

    private static Dossiers dossiers(SliceStore store) {
        return new Dossiers(store.database(), new CurrentJobs(store.database()));
    }

    private static Provenance from(String feed, String document) {
        boolean delivered =
                Set.of("rw_jabatan", "rw_golongan", "rw_diklat", "rw_kursus").contains(feed);
        return new Provenance("SIMPEG " + feed, delivered ? SEEN : null, document);
    }
}
