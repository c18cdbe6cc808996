package id.jenjang.talent.calibrate;

import id.jenjang.access.Act;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleByName;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.ThreadTransactions;
import id.jenjang.talent.map.AgreedBoxes;
import id.jenjang.talent.map.BoxAgreed;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.map.TalentAgency;
import id.jenjang.talent.scheme.TalentBox;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The people of {@link TalentAgency} with a committee: kadis has the chair, ketua and sekretaris are its members. */
final class CalibrationAgency {
    final TalentAgency talent;
    final ThreadTransactions database;
    final Told<Act> acts = new Told<>();
    final Told<BoxAgreed> agreed = new Told<>();

    private CalibrationAgency(TalentAgency talent) {
        this.talent = talent;
        this.database = new ThreadTransactions(talent.database());
        talent.agency.staff("kadis", "dinas").staff("ketua", "badan").staff("sekretaris", "badan");
        talent.whole("ani", 2025, "BAIK", "40");
        talent.whole("budi", 2025, "KURANG", "40");
        talent.whole("sekretaris", 2025, "BAIK", "40");
        talent.rated("citra", 2025, "BAIK");
    }

    /** Does the work with such an agency in a database of that kind. */
    static void with(Database kind, Consumer<CalibrationAgency> work) {
        TalentAgency.with(kind, talent -> work.accept(new CalibrationAgency(talent)));
    }

    UUID person(String key) {
        return talent.person(key);
    }

    UUID kota() {
        return talent.unit("kota");
    }

    /** A session about the whole agency of a cycle just mapped. */
    UUID session() {
        return session(talent.mapped("Pemetaan 2026", "kota"));
    }

    UUID session(UUID cycle) {
        UUID form = UUID.randomUUID();
        CalibrationAnswer answer = call(() -> holding("ketua").begin(kota(), form(form, cycle)));
        if (answer != CalibrationAnswer.DONE) {
            throw new IllegalStateException(answer.name());
        }
        return form;
    }

    SessionForm form(UUID uuid, UUID cycle) {
        return new SessionForm(
                uuid,
                "Sidang 2026",
                cycle,
                Optional.empty(),
                List.of(person("kadis"), person("ketua"), person("sekretaris")),
                CalibrationTerms.shipped().guide());
    }

    CalibrationAnswer move(String by, UUID session, String who, TalentBox to, String reason, long version) {
        return call(() -> boxes(by).move(kota(), session, new MoveForm(person(who), to, reason, version)));
    }

    CalibrationAnswer object(String by, UUID session, String who, String reason, long version) {
        return call(() -> voting(by).object(kota(), session, new MoveForm(person(who), null, reason, version)));
    }

    CalibrationAnswer vote(String by, UUID session, String who, boolean keeps) {
        return call(() -> voting(by).vote(kota(), session, person(who), keeps, "Menurut " + by));
    }

    PersonInSession shown(UUID session, String who) {
        return call(() -> boxes("ketua").person(kota(), session, person(who))).orElseThrow();
    }

    void declare(String one, String other) {
        talent.agency.run(
                "insert into declaration (id, employee_id, other_id, source_key, kind, declared, row_hash, source,"
                        + " import_id) select 1, o.id, t.id, 'd1', 'KELUARGA', date '2026-01-01', 0, 'UJI', 1"
                        + " from employee o, employee t where o.source_key = ? and t.source_key = ?",
                one,
                other);
    }

    HoldingSessions holding(String by) {
        return new HoldingSessions(
                new Sessions(database),
                new Standings(database),
                new Votes(database),
                floor(by),
                new Cycles(database),
                new AgreedBoxes(database, agreed),
                new UnitTree(database),
                new PeopleByName(database),
                callers(by),
                acts,
                TalentAgency.CLOCK);
    }

    CalibratingBoxes boxes(String by) {
        return new CalibratingBoxes(
                floor(by),
                new Standings(database),
                new Entries(database),
                new Votes(database),
                new Cycles(database),
                new PublishedSchemes(database),
                new UnitTree(database),
                acts);
    }

    VotingOnMoves voting(String by) {
        return new VotingOnMoves(floor(by), new Entries(database), new Votes(database), acts);
    }

    WritingMinutes minutes(String by) {
        return new WritingMinutes(
                floor(by),
                new Standings(database),
                new Votes(database),
                new Cycles(database),
                new PublishedSchemes(database),
                new UnitTree(database),
                acts,
                TalentAgency.CLOCK);
    }

    private Floor floor(String by) {
        return new Floor(
                new Sessions(database),
                new Standings(database),
                new PositionsOfUnits(database),
                new Names(database),
                callers(by),
                TalentAgency.CLOCK);
    }

    private CallersOf callers(String by) {
        return CallersOf.named(by, person(by), Role.COMMITTEE);
    }

    <T> T call(Callable<T> work) {
        try {
            return database.requiresNew(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> verbs() {
        return acts.all.stream().map(Act::verb).toList();
    }
}
