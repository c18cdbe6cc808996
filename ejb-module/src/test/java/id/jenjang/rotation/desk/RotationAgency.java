package id.jenjang.rotation.desk;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.store.Database;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A small agency of sections with a head each, and the services of rotation over it. */
public final class RotationAgency {
    public static final Clock NOON =
            Clock.fixed(TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant(), ZoneId.of("Asia/Jakarta"));

    public final SliceStore store;
    public final SmallAgency people;
    public final CallersOf callers = CallersOf.analyst(null);
    public final Told<Act> acts = new Told<>();
    public final Rounds rounds;
    public final Drafts drafts;
    public final Plans plans;
    public final CurrentJobs jobs;
    public final CurrentRules rules;
    public final Dossiers dossiers;
    public final PositionsOfUnits positions;
    public final Workbench workbench;
    public final ReachableRounds reachable;
    private long lastId = 900_000;

    /** Sections named as given below a root "kota", each with the seat of a head; nobody holds them yet. */
    RotationAgency(Database kind, SliceStore store, String... sections) {
        this.store = store;
        this.people = SmallAgency.in(store.database());
        people.unit("kota", null);
        for (String section : sections) {
            people.unit(section, "kota").headSeat(section);
        }
        for (String feed : List.of("rw_jabatan", "rw_golongan", "rw_skp22", "assessments", "statuses", "rw_hukdis")) {
            people.run("insert into import_feed values (1, ?, 0, 0, 0, 0, 0, 0, 0)", feed);
        }
        rules = RulesInStore.published(store.database(), NOON);
        jobs = new CurrentJobs(store.database());
        dossiers = new Dossiers(store.database(), jobs);
        positions = new PositionsOfUnits(store.database());
        rounds = new Rounds(store.database());
        drafts = new Drafts(store.database());
        plans = new Plans(store.database());
        workbench = new Workbench(rounds, drafts, positions, dossiers, jobs, rules);
        reachable = new ReachableRounds(rounds, plans, callers, tree());
    }

    public UnitTree tree() {
        return new UnitTree(store.database());
    }

    /** A head of a section since that many months, of whom everything is known that a move asks for. */
    public RotationAgency head(String key, String section, int months) {
        people.person(key).heads(key, section, "DEFINITIVE", TODAY.minusMonths(months), null);
        row(key, "legal_status", "code, valid_from", "'01', date '2010-01-01'");
        row(key, "grade_held", "grade, valid_from", "'III/d', date '2022-04-01'");
        row(key, "rating", "rated_year, quarter_no, predicate", "2024, 0, 'BAIK'");
        row(key, "rating", "rated_year, quarter_no, predicate", "2025, 0, 'BAIK'");
        for (String code : rules.known().reference().coreCompetencies()) {
            row(key, "competency_result", "competency, level_found, assessed", "'" + code + "', 3, date '2025-02-01'");
        }
        return this;
    }

    /** Declares two people to be kin. */
    public RotationAgency kin(String one, String other) {
        people.run(
                "insert into declaration (id, employee_id, other_id, source_key, kind, declared, row_hash, source, import_id)"
                        + " select ?, a.id, b.id, 'k', 'KELUARGA', date '2026-01-01', 0, 'UJI', 1 from employee a, employee b"
                        + " where a.source_key = ? and b.source_key = ?",
                ++lastId,
                one,
                other);
        return this;
    }

    public UUID person(String key) {
        return people.uuid("employee", key);
    }

    public UUID seat(String section) {
        return people.uuid("seat", section + "-kepala");
    }

    public UUID unit(String section) {
        return people.uuid("unit", section);
    }

    private void row(String key, String table, String columns, String values) {
        long id = ++lastId;
        people.run(
                "insert into " + table + " (id, employee_id, source_key, " + columns + ", row_hash, source, import_id)"
                        + " select ?, e.id, ?, " + values + ", 0, 'UJI', 1 from employee e where e.source_key = ?",
                id,
                "r" + id,
                key);
    }

    public OpeningRounds opening() {
        RoundMarkets markets = new RoundMarkets(positions, jobs, rules, NOON);
        return new OpeningRounds(
                rounds, drafts, reachable, markets, tree(), new PeopleOfUnits(store.database()), jobs, acts, NOON);
    }

    public SettingTerms setting() {
        return new SettingTerms(rounds, reachable, new PeopleOfUnits(store.database()), jobs, acts, NOON);
    }

    DeclaringPairs declaring() {
        PeopleOfUnits inUnits = new PeopleOfUnits(store.database());
        Names names = new Names(store.database());
        return new DeclaringPairs(rounds, reachable, positions, inUnits, tree(), names, acts, NOON);
    }

    public MakingPlans making() {
        return new MakingPlans(plans, reachable, workbench, new ScheduledJobs(store.database()), acts, NOON);
    }

    public ReadingPlans reading() {
        return new ReadingPlans(reachable, workbench, dossiers, jobs, rules, 3);
    }

    /** A round of all heads as it stands today. */
    Prepared prepared() {
        UUID round = round();
        return workbench.prepare(
                rounds.find(round).orElseThrow().terms(),
                rounds.find(round).orElseThrow().id(),
                TODAY);
    }

    /** As a server reads that has nothing in memory. */
    ReadingPlans afterRestart() {
        Workbench anew = new Workbench(rounds, drafts, positions, dossiers, jobs, rules);
        return new ReadingPlans(reachable, anew, dossiers, jobs, rules, 3);
    }

    SolvingPlans solving() {
        return new SolvingPlans(plans, workbench, NOON);
    }

    /** A round of all heads over two quarters from January 2027. */
    public UUID round() {
        return opening().open(new OpenRound(UUID.randomUUID(), "Putaran uji", scope("kota"), periods()));
    }

    RotationScope scope(String unit) {
        return new RotationScope(Set.of(unit(unit)), Set.of(), Set.of(JobLevel.PENGAWAS));
    }

    static List<RotationPeriod> periods() {
        return List.of(
                new RotationPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)),
                new RotationPeriod(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30)));
    }

    public long version(UUID round) {
        return rounds.find(round).orElseThrow().version();
    }

    /** Makes a plan that waits. */
    public void solve(UUID plan) throws Exception {
        solving().solve(plan);
    }

    /** Plans anew in the background. */
    public Replanning replanning() {
        return new Replanning(plans, workbench, new ScheduledJobs(store.database()));
    }

    /** Has a plan made at once and gives it. */
    public UUID planned(UUID round) throws Exception {
        UUID plan = making().start(round, new PlanOrder(UUID.randomUUID(), "Rencana", 7, 0, null));
        solving().solve(plan);
        return plan;
    }

    public static RotationAgency of(Database kind, SliceStore store, String... sections) {
        return new RotationAgency(kind, store, sections);
    }

    public List<Act> acts() {
        return acts.all;
    }
}
