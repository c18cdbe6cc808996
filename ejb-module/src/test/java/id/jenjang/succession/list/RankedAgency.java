package id.jenjang.succession.list;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.people.ChangedPeople;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.succession.critical.CriticalPositions;
import id.jenjang.succession.rank.SuccessionPolicyText;
import id.jenjang.succession.source.CountingBoxes;
import id.jenjang.succession.source.PublishedPolicies;
import id.jenjang.succession.source.RankingInputs;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A small agency with critical seats of administrators, and supervisors who could take them. */
public final class RankedAgency {
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final long SUPERVISOR = 3;

    public final SmallAgency agency;
    private final DataSource database;
    private final CurrentRules rules;
    private final LiveRanking live = new LiveRanking();
    private long lastId = 800_000;

    private RankedAgency(SliceStore store) {
        database = store.database();
        rules = RulesInStore.published(database, CLOCK);
        agency = SmallAgency.in(database)
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("seksi", "dinas")
                .unit("badan", "kota")
                .headSeat("dinas")
                .headSeat("badan")
                .person("kadis")
                .heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(3), null);
        agency.run("update job set level_code = 'ADMINISTRATOR', family = 'UMUM' where source_key = 'KEPALA'");
        agency.run(
                "insert into job (id, uuid, source_key, name, level_code, family, row_hash, source, import_id)"
                        + " values (?, ?, 'KASI', 'Kepala Seksi', 'PENGAWAS', 'UMUM', 0, 'UJI', 1)",
                SUPERVISOR,
                UUID.randomUUID());
        for (String feed : List.of(
                "rw_jabatan",
                "rw_golongan",
                "rw_skp22",
                "rw_pendidikan",
                "rw_diklat",
                "rw_kursus",
                "assessments",
                "rw_hukdis")) {
            agency.run("insert into import_feed values (1, ?, 0, 0, 0, 0, 0, 0, 0)", feed);
        }
        new PublishedPolicies(database).publish(SuccessionPolicyText.shippedText(), CLOCK.instant(), "uji");
    }

    /** Does the work with such an agency in a database of that kind. */
    public static void with(Database kind, Consumer<RankedAgency> work) {
        try (SliceStore store = kind.open()) {
            work.accept(new RankedAgency(store));
        }
    }

    public DataSource database() {
        return database;
    }

    public UUID seat(String unit) {
        return agency.uuid("seat", unit + "-kepala");
    }

    public UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    public UUID person(String key) {
        return agency.uuid("employee", key);
    }

    /** Makes the head seat of a unit critical, or no longer so. */
    public void critical(String unit, boolean critical) {
        agency.run("delete from critical_position where uuid = ?", seat(unit));
        agency.run(
                "insert into critical_position (uuid, critical, impact, percent, marks, decided_by, decided_at, version)"
                        + " values (?, ?, 'HIGH', 90, '', 'uji', current_timestamp, 1)",
                seat(unit),
                critical);
    }

    /** Adds a supervisor of a unit with what an administrator's post asks for, the grade left out. */
    public void supervisor(String key, String unit) {
        agency.person(key);
        agency.run(
                "insert into appointment (id, employee_id, source_key, job_id, unit_id, kind, valid_from, row_hash, source,"
                        + " import_id) select ?, e.id, ?, ?, u.id, 'DEFINITIVE', ?, 0, 'UJI', 1 from employee e, unit u"
                        + " where e.source_key = ? and u.source_key = ?",
                ++lastId,
                "j" + lastId,
                SUPERVISOR,
                TODAY.minusYears(5),
                key,
                unit);
        row(key, "education", "level_code, major", "'S1', 'Hukum'");
        row(key, "legal_status", "code, valid_from", "'01', date '2010-01-01'");
        row(key, "training", "code, name, completed", "'PKP', 'PKP', date '2024-06-01'");
        for (int year = 2023; year < 2026; year++) {
            rated(key, year, "BAIK");
        }
        for (int i = 1; i <= 9; i++) {
            agency.assessed(key, i == 9 ? "S.01" : "M.0" + i, 5, TODAY.minusMonths(6));
        }
    }

    public void rated(String key, int year, String predicate) {
        row(key, "rating", "rated_year, quarter_no, predicate", year + ", 0, '" + predicate + "'");
    }

    /** Gives a grade since a day. */
    public void graded(String key, String grade, int yearsAgo) {
        row(key, "grade_held", "grade, valid_from", "'" + grade + "', date '" + TODAY.minusYears(yearsAgo) + "'");
    }

    private void row(String key, String table, String columns, String values) {
        agency.run(
                "insert into " + table + " (id, employee_id, source_key, " + columns + ", row_hash, source, import_id)"
                        + " select ?, e.id, ?, " + values
                        + ", 0, 'UJI', (select max(id) from import_run) from employee e where e.source_key = ?",
                ++lastId,
                "r" + lastId,
                key);
    }

    /** From now on rows are those of another import. */
    public void imports() {
        agency.run(
                "insert into import_run (id, uuid, status, file_name, source, as_of, started_by, started_at, version)"
                        + " select max(id) + 1, ?, 'APPLIED', 'kecil.zip', 'UJI', ?, 'uji', current_timestamp, 1"
                        + " from import_run",
                UUID.randomUUID(),
                TODAY);
    }

    /** On this node. */
    Recomputation recomputation() {
        return on(live);
    }

    /** On a node that has computed nothing yet. */
    Recomputation elsewhere() {
        return on(new LiveRanking());
    }

    /** Computes the lists on this node, or brings them up to date. */
    public void compute() {
        change(Set.of());
    }

    /** Brings in what changed, and counts the bench. */
    void change(Set<UUID> people) {
        recomputation().change(people);
        recomputation().bench();
    }

    /** What a node does that has computed nothing yet. */
    void lookElsewhere() {
        Recomputation other = elsewhere();
        other.look();
        other.bench();
    }

    /** Computes the lists anew, as another node would. */
    public void computeAnew() {
        Recomputation other = elsewhere();
        other.everything();
        other.bench();
    }

    /** The door of the parts of succession on this node. */
    public RankedLists ranked() {
        return new RankedLists(new StoredLists(database), recomputation());
    }

    private Recomputation on(LiveRanking node) {
        CurrentJobs jobs = new CurrentJobs(database);
        Dossiers dossiers = new Dossiers(database, jobs);
        RankingInputs inputs = new RankingInputs(
                dossiers,
                jobs,
                rules,
                new CountingBoxes(new CurrentBoxes(database), new Cycles(database)),
                new PublishedPolicies(database),
                CLOCK);
        return new Recomputation(
                node,
                new StoredLists(database),
                inputs,
                new ChangedPeople(database),
                new RankingChanges(
                        inputs, criticals(), dossiers, new UnitTree(database), new PositionsOfUnits(database)),
                new ScheduledJobs(database),
                CLOCK);
    }

    public CriticalPositions criticals() {
        return new CriticalPositions(database, new CurrentJobs(database), rules);
    }

    /** Every stored row, in words. */
    List<String> stored() {
        List<String> all = new ArrayList<>();
        all.addAll(Rows.list(
                database,
                "select position_uuid, candidates, ready_now, filled_at_once, only_uuid, incumbents, hash"
                        + " from successor_list order by position_uuid",
                row -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3) + " " + row.getBoolean(4) + " "
                        + row.getString(5) + " " + row.getString(6) + " " + row.getString(7)));
        all.addAll(Rows.list(
                database,
                "select position_uuid, place, employee_uuid, readiness, earliest, score, verdict, fit, box, experience,"
                        + " ready, cell from successor_line order by position_uuid, place",
                row -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3) + " " + row.getString(4) + " "
                        + row.getString(5) + " " + row.getInt(6) + " " + row.getString(7) + " " + row.getInt(8) + " "
                        + row.getInt(9) + " " + row.getInt(10) + " " + row.getInt(11) + " " + row.getInt(12)));
        all.addAll(Rows.list(
                database,
                "select position_uuid, place, employee_uuid, job, levels_below, fit from successor_cover"
                        + " order by position_uuid, place",
                row -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3) + " " + row.getString(4) + " "
                        + row.getInt(5) + " " + row.getInt(6)));
        all.addAll(Rows.list(
                database,
                "select employee_uuid from essential_successor order by employee_uuid",
                row -> row.getString(1)));
        return all;
    }

    void forgetStored() {
        agency.run("delete from successor_line");
        agency.run("delete from successor_cover");
        agency.run("delete from successor_list");
        agency.run("delete from essential_successor");
        agency.run("delete from ranking_state");
        agency.run("delete from bench_state");
    }
}
