package id.jenjang.succession.pool;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.access.guard.Callers;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HeldPositions;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Names;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import id.jenjang.store.outbox.Outbox;
import id.jenjang.succession.source.CountingBoxes;
import id.jenjang.succession.source.PublishedPolicies;
import id.jenjang.succession.source.RankingInputs;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A small agency: kadis heads the office in which ani and citra work, budi works in another. */
final class PoolAgency {
    final SmallAgency agency;
    final Told<Act> told = new Told<>();
    Clock clock = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final DataSource database;
    private final CurrentRules rules;

    private PoolAgency(SliceStore store) {
        this.database = store.database();
        this.rules = RulesInStore.published(database, clock);
        this.agency = SmallAgency.in(database)
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("badan", "kota")
                .headSeat("dinas")
                .person("kadis")
                .heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(3), null)
                .staff("ani", "dinas")
                .staff("citra", "dinas")
                .staff("budi", "badan");
        for (String feed : new String[] {"rw_jabatan", "rw_golongan", "rw_skp22"}) {
            agency.run("insert into import_feed values (1, ?, 0, 0, 0, 0, 0, 0, 0)", feed);
        }
    }

    static void with(Database kind, Consumer<PoolAgency> work) {
        try (SliceStore store = kind.open()) {
            work.accept(new PoolAgency(store));
        }
    }

    UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    UUID person(String key) {
        return agency.uuid("employee", key);
    }

    Callers employee(String key, Role... roles) {
        return CallersOf.employee(person(key), roles);
    }

    /** The committee, which is nobody of the agency. */
    Callers committee() {
        return CallersOf.analyst(null);
    }

    Pools pools() {
        return new Pools(database);
    }

    Members members() {
        return new Members(database);
    }

    Nominations nominations() {
        return new Nominations(database);
    }

    private Notices notices() {
        return new Notices(database, new Outbox(database, null), new MailSettings(Optional.empty(), Optional.empty()));
    }

    Leaving leaving() {
        return new Leaving(pools(), members(), notices(), clock);
    }

    private Stands stands() {
        CurrentJobs jobs = new CurrentJobs(database);
        Cycles cycles = new Cycles(database);
        Dossiers dossiers = new Dossiers(database, jobs);
        PublishedPolicies policies = new PublishedPolicies(database);
        policies.publish(policy(), clock.instant(), "uji");
        return new Stands(
                dossiers,
                jobs,
                rules,
                new RankingInputs(
                        dossiers, jobs, rules, new CountingBoxes(new CurrentBoxes(database), cycles), policies, clock),
                new CurrentBoxes(database),
                cycles,
                new PublishedSchemes(database),
                new HeldPositions(database),
                clock);
    }

    private static String policy() {
        try (InputStream file = PoolAgency.class.getResourceAsStream("/succession/policy.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Nominating nominating() {
        return new Nominating(pools(), members(), nominations(), stands(), notices(), clock);
    }

    NominatingPeople nominatingBy(Callers callers) {
        return new NominatingPeople(
                nominating(),
                nominations(),
                pools(),
                new UnitTree(database),
                new Names(database),
                callers,
                told,
                clock);
    }

    DecidingNominations decidingBy(Callers callers) {
        return new DecidingNominations(nominating(), nominations(), pools(), stands(), callers, told, clock);
    }

    KeepingPools keepingBy(Callers callers) {
        return new KeepingPools(
                pools(),
                members(),
                leaving(),
                new HeldPositions(database),
                new CurrentJobs(database),
                new UnitTree(database),
                callers,
                told,
                clock);
    }

    ReadingOwnPools own(Callers callers) {
        return new ReadingOwnPools(pools(), members(), nominations(), leaving(), callers, told);
    }

    /** An open pool of supervisors for the unit, with that rule. */
    UUID pool(String unit, EntryRule rule) {
        UUID pool = UUID.randomUUID();
        keepingBy(committee()).open(unit(unit), form(pool, "KRS Pengawas", JobLevel.PENGAWAS, 24, rule));
        return pool;
    }

    static PoolForm form(UUID pool, String name, JobLevel level, int term, EntryRule rule) {
        return new PoolForm(pool, name, PoolKind.LEVEL, level, Optional.empty(), Optional.empty(), term, rule);
    }
}
