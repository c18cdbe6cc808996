package id.jenjang.rotation.round;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HolderRow;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PositionRow;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.requirement.publication.CurrentRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes the picture of people and positions that a round starts from, out of what is stored now. */
@Dependent
public class Pictures {
    private PositionsOfUnits positions;
    private Dossiers dossiers;
    private CurrentJobs jobs;
    private CurrentRules rules;

    Pictures() {}

    /** Reads by the given collections. */
    @Inject
    public Pictures(PositionsOfUnits positions, Dossiers dossiers, CurrentJobs jobs, CurrentRules rules) {
        this.positions = positions;
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.rules = rules;
    }

    /** The picture of the scope's units as of a day; every dossier that was read is handed on as well. */
    public Picture take(RotationScope scope, LocalDate day, Consumer<Dossier> reader) {
        List<PositionRow> posts = positions.positions(scope.units(), day).stream()
                .sorted(Comparator.comparing(PositionRow::uuid))
                .toList();
        Map<UUID, HolderRow> holders = new LinkedHashMap<>();
        positions.holders(scope.units(), day).forEach(row -> holders.put(row.employee(), row));
        Map<List<Object>, UUID> only = onlyPositions(posts);
        List<Mover> people = new ArrayList<>(holders.size());
        JobCatalogue catalogue = jobs.known().catalogue();
        Reference reference = rules.known().reference();
        dossiers.forEach(holders.keySet(), dossier -> {
            HolderRow row = holders.get(dossier.identity().uuid());
            people.add(mover(row, dossier, only, retires(row, catalogue, reference), day));
            reader.accept(dossier);
        });
        people.sort(Comparator.comparing(Mover::employee));
        return new Picture(day, people, posts, positions.places(), positions.declarations());
    }

    private static Mover mover(
            HolderRow row, Dossier dossier, Map<List<Object>, UUID> only, LocalDate retires, LocalDate day) {
        UUID position = row.position() != null ? row.position() : only.get(List.of(row.unit(), row.job()));
        return new Mover(
                row.employee(),
                row.name(),
                row.kind(),
                row.sex(),
                row.birthDate(),
                retires,
                position,
                row.job(),
                row.unit(),
                since(row, dossier, day),
                row.until(),
                dossier.grade(day).map(Dossier.GradeHeld::grade).orElse(null),
                CompetencyFit.valid(dossier, day));
    }

    private static LocalDate retires(HolderRow row, JobCatalogue catalogue, Reference reference) {
        return row.retiresOn() != null
                ? row.retiresOn()
                : catalogue
                        .byCode(row.job())
                        .flatMap((Job job) -> reference.retiresOn(row.birthDate(), job))
                        .orElse(null);
    }

    private static LocalDate since(HolderRow row, Dossier dossier, LocalDate day) {
        return dossier.definitive(day)
                .filter(held ->
                        held.job().code().equals(row.job()) && row.unit().equals(held.unit()))
                .map(held -> Facts.inPositionSince(dossier, held, day))
                .orElse(row.since());
    }

    /** The position of a job in a unit where there is exactly one, for hosts that name no position of a holder. */
    private static Map<List<Object>, UUID> onlyPositions(List<PositionRow> posts) {
        Map<List<Object>, UUID> only = new HashMap<>();
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (PositionRow post : posts) {
            List<Object> key = List.of(post.unit(), post.job());
            counts.merge(key, 1, Integer::sum);
            only.put(key, post.uuid());
        }
        only.keySet().removeIf(key -> counts.get(key) > 1);
        return only;
    }
}
