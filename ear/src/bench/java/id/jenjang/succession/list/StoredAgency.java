package id.jenjang.succession.list;

import id.jenjang.people.ChangedPeople;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HeldPositions;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.DemoRules;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.succession.critical.CriticalPositions;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.RankingInput;
import id.jenjang.succession.rank.SuccessionPolicyText;
import id.jenjang.succession.source.CountingBoxes;
import id.jenjang.succession.source.PublishedPolicies;
import id.jenjang.succession.source.RankingInputs;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * An imported agency with a box for everybody and critical positions, by the way that the product goes: from the
 * database to the lists that are stored.
 */
public final class StoredAgency {
    private final DataSource database;
    private final RankingInputs inputs;
    private final CriticalPositions critical;
    private final Recomputation recomputation;
    private final LocalDate day;

    /** Publishes rules and policy, and puts in the boxes and so many critical positions. */
    public StoredAgency(DataSource database, LocalDate day, int positions) {
        this.database = database;
        this.day = day;
        Clock clock = Clock.fixed(day.atTime(5, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        CurrentRules rules = DemoRules.published(database, clock);
        PublishedPolicies policies = new PublishedPolicies(database);
        policies.publish(SuccessionPolicyText.shippedText(), clock.instant(), "ukur");
        boxes();
        Rows.run(
                database,
                "insert into critical_position select s.uuid, true, 'HIGH', 90, '', 'ukur', current_timestamp, 1"
                        + " from seat s join job j on j.id = s.job_id where s.gone_import_id is null and not s.derived"
                        + " and j.level_code in ('JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS')"
                        + " order by j.level_code, s.source_key limit " + positions);
        CurrentJobs jobs = new CurrentJobs(database);
        Dossiers dossiers = new Dossiers(database, jobs);
        inputs = new RankingInputs(
                dossiers,
                jobs,
                rules,
                new CountingBoxes(new CurrentBoxes(database), new Cycles(database)),
                policies,
                clock);
        critical = new CriticalPositions(database, jobs, rules);
        RankingChanges changes = new RankingChanges(
                inputs, critical, dossiers, new UnitTree(database), new PositionsOfUnits(database));
        recomputation = new Recomputation(
                new LiveRanking(),
                new StoredLists(database),
                inputs,
                new ChangedPeople(database),
                changes,
                new ScheduledJobs(database),
                clock);
    }

    private void boxes() {
        Rows.run(
                database,
                "insert into talent_cycle (id, uuid, name, mapped_year, unit_uuid, as_of, scheme_key, scheme_version,"
                        + " state, people, certain, begun_by, begun_at, finished_at, announced_by, announced_at, version)"
                        + " select 1, ?, 'Ukur', 2026, u.uuid, ?, 'ukur', 1, 'READY', 0, 0, 'ukur', current_timestamp,"
                        + " current_timestamp, 'ukur', current_timestamp, 1 from unit u where u.parent_id is null",
                UUID.randomUUID(),
                day);
        Rows.run(database, """
                insert into talent_placement (cycle_id, employee_uuid, unit_uuid, job_name, performance_low,
                  performance_high, potential_low, potential_high, box_worst, box_best, parts)
                select 1, e.uuid, r.uuid, '', 0, 0, 0, 0, b.box, b.box, '[]' from employee e
                join unit r on r.parent_id is null
                cross join lateral (select case mod(e.id, 3) when 0 then 'LOW' when 1 then 'MIDDLE' else 'HIGH' end || '-'
                  || case mod(e.id / 3, 3) when 0 then 'LOW' when 1 then 'MIDDLE' else 'HIGH' end as box) b
                """);
    }

    /** Everything that successors are ranked from, read from the database. */
    public RankingInput read() {
        return inputs.today();
    }

    /** The critical positions, read from the database. */
    public List<CriticalPosition> critical() {
        return critical.asOf(day);
    }

    /** Reads everything, ranks, and stores the lists. */
    public void everything() {
        recomputation.everything();
    }

    /** Writes other competencies of a person, as an import does, and brings the stored lists up to date. */
    public void change(UUID person) {
        Rows.run(
                database,
                "update competency_result set level_found = case when level_found > 3 then 1 else 5 end"
                        + " where employee_id = (select e.id from employee e where e.uuid = ?)",
                person);
        recomputation.change(Set.of(person));
    }

    /** Counts the bench of the stored lists, as is done after them. */
    public void count() {
        recomputation.bench();
    }

    /** People who stand on lists, so that their change is seen. */
    public List<UUID> listed(int count) {
        return Rows.list(
                database,
                "select distinct employee_uuid from successor_line order by employee_uuid limit " + count,
                row -> row.getObject(1, UUID.class));
    }
}
