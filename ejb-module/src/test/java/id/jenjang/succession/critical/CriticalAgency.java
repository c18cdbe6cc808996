package id.jenjang.succession.critical;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HeldPositions;
import id.jenjang.people.SmallAgency;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import id.jenjang.succession.criteria.CriticalityText;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A small agency with three seats of administrators: that of the office is held by one who retires in a year, that of
 * the body is vacant, that of the section is held by one who stays.
 */
final class CriticalAgency {
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final Map<String, String> HEAVY =
            Map.of("strategis", "langsung", "layanan", "berhenti", "keahlian", "langka", "pengganti", "tidak");
    static final Map<String, String> LIGHT =
            Map.of("strategis", "umum", "layanan", "berjalan", "keahlian", "lazim", "pengganti", "ada");

    final SmallAgency agency;
    final Told<CriticalityChanged> changed = new Told<>();
    final Told<Act> trail = new Told<>();
    final CurrentRules rules;
    private final DataSource database;

    private CriticalAgency(SliceStore store) {
        this.database = store.database();
        this.rules = RulesInStore.published(database, CLOCK);
        this.agency = SmallAgency.in(database)
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("seksi", "dinas")
                .unit("badan", "kota")
                .headSeat("dinas")
                .headSeat("seksi")
                .headSeat("badan")
                .person("kadis")
                .person("kasi")
                .heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(3), null)
                .heads("kasi", "seksi", "DEFINITIVE", TODAY.minusYears(3), null);
        agency.run("update job set level_code = 'ADMINISTRATOR' where source_key = 'KEPALA'");
        agency.run("update employee set retires_on = ? where source_key = 'kadis'", TODAY.plusYears(1));
        schemes().publish("uji.json", CriticalityText.shipped(), CLOCK.instant(), "uji");
    }

    /** Does the work with such an agency in a database of that kind. */
    static void with(Database kind, Consumer<CriticalAgency> work) {
        try (SliceStore store = kind.open()) {
            work.accept(new CriticalAgency(store));
        }
    }

    UUID seat(String unit) {
        return agency.uuid("seat", unit + "-kepala");
    }

    UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    CriticalitySchemes schemes() {
        return new CriticalitySchemes(database);
    }

    LookingAhead looking() {
        return new LookingAhead(
                new Outlooks(database),
                schemes(),
                new HeldPositions(database),
                new CurrentJobs(database),
                rules,
                CLOCK);
    }

    Judging judging() {
        return new Judging(new Assessments(database), schemes(), looking(), new Outlooks(database), changed, CLOCK);
    }

    Outlooks outlooks() {
        return new Outlooks(database);
    }

    CriticalViews views() {
        return new CriticalViews(database);
    }

    BrowsingCritical browsing() {
        return new BrowsingCritical(views(), schemes(), CLOCK);
    }

    AssessingPositions assessing(Callers callers) {
        return new AssessingPositions(
                new Assessments(database),
                schemes(),
                looking(),
                judging(),
                new HeldPositions(database),
                callers,
                trail,
                CLOCK);
    }

    CriticalPositions critical() {
        return new CriticalPositions(database, new CurrentJobs(database), rules);
    }

    AssessmentAnswer judge(String unit, Map<String, String> answers, boolean critical, long version, String... marks) {
        AssessmentForm form =
                new AssessmentForm(UUID.randomUUID(), answers, Set.of(marks), critical, "Alasan uji", version);
        return judging().judge(seat(unit), form, "uji");
    }
}
