package id.jenjang.succession.critical;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HeldPosition;
import id.jenjang.people.HeldPositions;
import id.jenjang.people.JobCatalogue;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.store.Rows;
import id.jenjang.succession.criteria.FreeDay;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.talent.scheme.Band;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The critical positions of the agency, for who ranks successors; asks nobody for leave, which is checked by the use
 * cases that ask.
 */
@ApplicationScoped
public class CriticalPositions {
    private static final String RISKS = "select p.uuid, o.risk, p.impact, o.free_on from critical_position p"
            + " join critical_outlook o on o.uuid = p.uuid where p.critical";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    private HeldPositions held;
    private CurrentJobs jobs;
    private CurrentRules rules;

    CriticalPositions() {}

    @Inject
    CriticalPositions(HeldPositions held, CurrentJobs jobs, CurrentRules rules) {
        this.held = held;
        this.jobs = jobs;
        this.rules = rules;
    }

    /** Those stored in that database. */
    public CriticalPositions(DataSource database, CurrentJobs jobs, CurrentRules rules) {
        this(new HeldPositions(database), jobs, rules);
        this.database = database;
    }

    /** All that exist on that day, in the order of their ids; those whose job is not known any more are left out. */
    public List<CriticalPosition> asOf(LocalDate day) {
        List<UUID> critical = Rows.list(
                database, "select uuid from critical_position where critical", row -> row.getObject(1, UUID.class));
        JobCatalogue catalogue = jobs.known().catalogue();
        Reference reference = rules.known().reference();
        return held.of(critical, day).stream()
                .flatMap(position -> critical(position, catalogue, reference, day))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Risk and impact of all that stand in the outlook, by position. */
    public Map<UUID, CriticalRisk> risks() {
        return Rows.list(
                        database,
                        RISKS,
                        row -> new CriticalRisk(
                                row.getObject(1, UUID.class),
                                Band.valueOf(row.getString(2)),
                                Band.valueOf(row.getString(3)),
                                row.getObject(4, LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(CriticalRisk::position, Function.identity()));
    }

    private static Stream<CriticalPosition> critical(
            HeldPosition position, JobCatalogue catalogue, Reference reference, LocalDate day) {
        return catalogue.byCode(position.job()).stream()
                .map(job -> new CriticalPosition(
                        position.uuid(),
                        job,
                        position.unit(),
                        position.holders().stream()
                                .map(HeldPosition.Holder::employee)
                                .collect(Collectors.toSet()),
                        Occupancies.of(position, job, 0, reference)
                                .free(day)
                                .map(FreeDay::day)
                                .orElse(null)));
    }
}
