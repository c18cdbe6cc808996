package id.jenjang.talent.map;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.TrackRecords;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Database;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.SliceStore;
import id.jenjang.talent.scheme.SchemeText;
import id.jenjang.talent.scheme.TalentScheme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A small agency with the shipped scheme: kadis and ani in the office, budi in another, citra without records. */
public final class TalentAgency {
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final List<String> FEEDS = List.of(
            "rw_jabatan",
            "rw_skp22",
            "rw_pendidikan",
            "rw_diklat",
            "rw_kursus",
            "assessments",
            "rw_hukdis",
            "rw_penghargaan",
            "team_assignments",
            "feedback_360",
            "potentials");
    private static final List<String> POTENTIALS = SchemeText.read("uji", SchemeText.shipped())
            .potential()
            .components()
            .get(3)
            .names();

    public final SmallAgency agency;
    final Told<Act> told = new Told<>();
    final Told<CycleAnnounced> announcedCycles = new Told<>();
    private final SliceStore store;
    private final DataSource database;
    private final CurrentRules rules;
    private long lastId = 900_000;

    private TalentAgency(SliceStore store) {
        this.store = store;
        this.database = store.database();
        this.rules = RulesInStore.published(database, CLOCK);
        this.agency = SmallAgency.in(database)
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("badan", "kota")
                .staff("ani", "dinas")
                .staff("citra", "dinas")
                .staff("budi", "badan");
        for (String feed : FEEDS) {
            agency.run("insert into import_feed values (1, ?, 0, 0, 0, 0, 0, 0, 0)", feed);
        }
        publish(SchemeText.shipped());
    }

    /** Does the work with such an agency in a database of that kind. */
    public static void with(Database kind, Consumer<TalentAgency> work) {
        try (SliceStore store = kind.open()) {
            work.accept(new TalentAgency(store));
        }
    }

    /** The store that it lives in. */
    public SliceStore store() {
        return store;
    }

    public DataSource database() {
        return database;
    }

    public UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    public UUID person(String key) {
        return agency.uuid("employee", key);
    }

    /** Gives a person a yearly predicate. */
    public void rated(String key, int year, String predicate) {
        row(key, "rating", "rated_year, quarter_no, predicate", year + ", 0, '" + predicate + "'");
    }

    /** Gives a person all that the scheme asks for, so that their box is certain. */
    public void whole(String key, int year, String predicate, String potential) {
        rated(key, year, predicate);
        row(key, "feedback", "rated_year, score", year + ", 80");
        row(key, "education", "level_code, major", "'S1', 'Hukum'");
        row(key, "training", "code, name, hours, completed", "'T', 'Pelatihan', 20, date '2026-06-01'");
        for (int i = 1; i <= 9; i++) {
            String code = i == 9 ? "S.01" : "M.0" + i;
            row(key, "competency_result", "competency, level_found, assessed", "'" + code + "', 5, date '2026-01-01'");
        }
        potentials(key, potential);
    }

    /** Gives a person every part of a potential assessment. */
    public void potentials(String key, String score) {
        POTENTIALS.forEach(name -> row(
                key, "potential", "component, score, assessed", "'" + name + "', " + score + ", date '2026-01-01'"));
    }

    private void row(String key, String table, String columns, String values) {
        long id = ++lastId;
        agency.run(
                "insert into " + table + " (id, employee_id, source_key, " + columns + ", row_hash, source, import_id)"
                        + " select ?, e.id, ?, " + values + ", 0, 'UJI', 1 from employee e where e.source_key = ?",
                id,
                "r" + id,
                key);
    }

    /** Publishes a scheme; the label of the new version, if it is one. */
    public Optional<String> publish(String text) {
        return schemes().publish("uji.json", text, CLOCK.instant(), "uji").map(TalentScheme::label);
    }

    CycleAnswer begin(UUID unit, CycleForm form) {
        return mapping().begin(unit, form);
    }

    UUID begun(String name, String unit) {
        UUID form = UUID.randomUUID();
        begin(unit(unit), new CycleForm(form, name, TODAY.getYear(), TODAY));
        return form;
    }

    /** A cycle of the unit that is ready. */
    public UUID mapped(String name, String unit) {
        UUID cycle = begun(name, unit);
        place(cycle);
        return cycle;
    }

    /** A cycle of the whole agency that was announced. */
    public UUID announced(String name) {
        UUID cycle = mapped(name, "kota");
        mapping().announce(unit("kota"), cycle, 2);
        return cycle;
    }

    /** Announces a cycle of the whole agency if that can be done now. */
    public boolean announceable(UUID cycle) {
        long version = cycles().find(cycle).orElseThrow().version();
        return mapping().announce(unit("kota"), cycle, version) == CycleAnswer.DONE;
    }

    void place(UUID cycle) {
        CurrentJobs jobs = new CurrentJobs(database);
        PlacingPeople placing = new PlacingPeople(
                cycles(),
                new Results(database),
                schemes(),
                new PositionsOfUnits(database),
                new TrackRecords(database, jobs),
                jobs,
                rules,
                new Told<>(),
                CLOCK);
        try {
            placing.place(cycle);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    MappingTalent mapping() {
        return new MappingTalent(
                cycles(),
                schemes(),
                new PeopleOfUnits(database),
                new UnitTree(database),
                new ScheduledJobs(database),
                CallersOf.analyst(null),
                told,
                announcedCycles,
                CLOCK);
    }

    BrowsingBoxes boxes() {
        return new BrowsingBoxes(boards(), new Placements(database));
    }

    ReadingCards cards() {
        return new ReadingCards(cycles(), new Placements(database), boards());
    }

    /** The door for whoever acts on treatments. */
    public Treatments treatments() {
        return new Treatments(cycles(), new Placements(database), schemes());
    }

    PublishedSchemes schemes() {
        return new PublishedSchemes(database);
    }

    private Boards boards() {
        return new Boards(cycles(), new Placements(database), schemes(), new UnitTree(database));
    }

    private Cycles cycles() {
        return new Cycles(database);
    }
}
