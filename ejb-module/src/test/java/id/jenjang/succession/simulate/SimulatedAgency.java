package id.jenjang.succession.simulate;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.access.guard.Callers;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.TrackRecords;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.succession.critical.CriticalPositions;
import id.jenjang.succession.rank.SuccessionPolicyText;
import id.jenjang.succession.source.CountingBoxes;
import id.jenjang.succession.source.PublishedPolicies;
import id.jenjang.succession.source.RankingInputs;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.map.TalentAgency;
import id.jenjang.talent.scheme.SchemeText;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The agency of talent mapping, where ani and budi have a certain box, with one vacant critical position. */
final class SimulatedAgency {
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final Told<Act> told = new Told<>();
    private final TalentAgency agency;
    private final DataSource database;
    private final CurrentJobs jobs;
    private final CurrentRules rules;

    private SimulatedAgency(TalentAgency agency) {
        this.agency = agency;
        database = agency.database();
        jobs = new CurrentJobs(database);
        rules = new CurrentRules(database);
        agency.whole("ani", 2025, "BAIK", "40");
        agency.whole("budi", 2025, "BAIK", "40");
        new PublishedPolicies(database).publish(SuccessionPolicyText.shippedText(), CLOCK.instant(), "uji");
        UUID seat = UUID.randomUUID();
        Rows.run(
                database,
                "insert into seat (id, uuid, source_key, unit_id, job_id, quota, heads_unit, valid_from, derived,"
                        + " row_hash, source, import_id) select 800001, ?, 'dinas-kepala', u.id, 1, 1, true, ?, false, 0,"
                        + " 'UJI', 1 from unit u where u.source_key = 'dinas'",
                seat,
                TODAY.minusYears(20));
        Rows.run(
                database,
                "insert into critical_position values (?, true, 'HIGH', 90, '', 'uji', current_timestamp, 1)",
                seat);
    }

    /** Does the work with such an agency in a database of that kind. */
    static void with(Database kind, Consumer<SimulatedAgency> work) {
        TalentAgency.with(kind, agency -> work.accept(new SimulatedAgency(agency)));
    }

    UUID unit(String key) {
        return agency.unit(key);
    }

    UUID person(String key) {
        return agency.person(key);
    }

    PublishedSchemes schemes() {
        return new PublishedSchemes(database);
    }

    /** Publishes the same scheme under another name. */
    void publishAnew() {
        agency.publish(SchemeText.shipped().replaceFirst("\"note\": \"", "\"note\": \"Baru. "));
    }

    SimulatingPolicies simulating() {
        return simulating(CallersOf.analyst(null));
    }

    SimulatingPolicies simulatingAsAnother() {
        return simulating(CallersOf.employee(UUID.randomUUID()));
    }

    private SimulatingPolicies simulating(Callers callers) {
        return new SimulatingPolicies(
                new Simulations(database), starting(), new ScheduledJobs(database), callers, told, CLOCK);
    }

    private StartingRules starting() {
        return new StartingRules(schemes(), new PublishedPolicies(database), rules);
    }

    BrowsingSimulations browsing() {
        return new BrowsingSimulations(new SimulationFindings(database));
    }

    SimulationAnswer begin(UUID form, Map<String, String> typed) {
        return simulating().begin(new SimulationForm(form, "Uji", "pengawas", typed));
    }

    /** A simulation that is ready. */
    UUID ready(Map<String, String> typed) {
        UUID form = UUID.randomUUID();
        begin(form, typed);
        work(form);
        return form;
    }

    void work(UUID form) {
        RankingInputs inputs = new RankingInputs(
                new Dossiers(database, jobs),
                jobs,
                rules,
                new CountingBoxes(new CurrentBoxes(database), new Cycles(database)),
                new PublishedPolicies(database),
                CLOCK);
        SimulationData data = new SimulationData(
                inputs,
                new CriticalPositions(database, jobs, rules),
                new PositionsOfUnits(database),
                new PeopleOfUnits(database),
                new TrackRecords(database, jobs),
                jobs,
                rules,
                CLOCK);
        try {
            new TryingPolicies(new Simulations(database), new KeepingFindings(database), starting(), data, CLOCK)
                    .work(form);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
