package id.jenjang.ladder;

import id.jenjang.ladder.pattern.CareerPattern;
import id.jenjang.ladder.pattern.CareerPattern.Horizon;
import id.jenjang.ladder.pattern.Ladder;
import id.jenjang.ladder.pattern.LevelOrder;
import id.jenjang.ladder.pattern.Step;
import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Provenance;
import id.jenjang.people.Sex;
import id.jenjang.people.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A few jobs and steps, told in sentences: jobs are named by their codes. */
final class Rungs {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Provenance SIMPEG = new Provenance("SIMPEG", TODAY, null);

    /** The tiers that the demo agency sets. */
    static final Map<JobLevel, Integer> TIERS = Map.of(
            JobLevel.PELAKSANA, 1,
            JobLevel.AHLI_PERTAMA, 1,
            JobLevel.PENGAWAS, 2,
            JobLevel.AHLI_MUDA, 2,
            JobLevel.ADMINISTRATOR, 3,
            JobLevel.AHLI_MADYA, 3,
            JobLevel.JPT_PRATAMA, 4);

    static final LevelOrder ORDER = (first, second) -> TIERS.containsKey(first) && TIERS.containsKey(second)
            ? OptionalInt.of(Integer.compare(TIERS.get(first), TIERS.get(second)))
            : OptionalInt.empty();

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private Horizon horizon = new Horizon(6, 10, 2, 12);

    Rungs job(String code, JobLevel level, String family) {
        jobs.put(code, job(code, level, family, null));
        return this;
    }

    Rungs steps(String... codes) {
        for (int i = 1; i < codes.length; i++) {
            steps.add(new Step("jalur", codes[i - 1], codes[i], List.of(), false));
        }
        return this;
    }

    Rungs within(Horizon limits) {
        horizon = limits;
        return this;
    }

    Job the(String code) {
        return jobs.get(code);
    }

    JobCatalogue catalogue() {
        return new JobCatalogue(jobs.values(), Map.of("A", "Rumpun A", "B", "Rumpun B", "C", "Rumpun C"));
    }

    LadderGraph graph() {
        Ladder ladder = new Ladder("jalur", "Jalur", false, List.of(), List.of(), steps);
        CareerPattern pattern =
                new CareerPattern("pola", "Pola", "", LocalDate.of(2026, 1, 1), horizon, List.of(ladder));
        return new LadderGraph(pattern, catalogue(), ORDER);
    }

    static Job job(String code, JobLevel level, String family, Integer retirementAge) {
        UUID uuid = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        return new Job(uuid, code, "Jabatan " + code, level, family, null, retirementAge, Map.of());
    }

    /** Somebody born on that day who has held the job since the other. */
    static Dossier person(LocalDate born, Job job, LocalDate since) {
        Dossier.Identity identity = new Dossier.Identity(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "1",
                EmployeeKind.PNS,
                "Orang",
                born,
                Sex.FEMALE,
                null,
                null,
                SIMPEG);
        Dossier.Appointment held =
                new Dossier.Appointment(null, job, null, "Unit", AppointmentKind.DEFINITIVE, Span.since(since), SIMPEG);
        return new Dossier(
                identity,
                Set.of(),
                List.of(held),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
