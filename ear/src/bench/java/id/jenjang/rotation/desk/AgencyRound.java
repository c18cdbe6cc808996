package id.jenjang.rotation.desk;

import id.jenjang.demo.DemoAgency;
import id.jenjang.host.DemoImport;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.DemoRules;
import id.jenjang.rotation.plan.PlanProblem;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.TermsText;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredRound;
import id.jenjang.store.Migrated;
import id.jenjang.store.ScheduledJobs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;

/** A round of a whole demo agency, everyone in scope, by the way that the product goes: import, picture, problem. */
public final class AgencyRound {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Clock NOON = Clock.fixed(AS_OF.atTime(5, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final DataSource database;
    private final Rounds rounds;
    private final Drafts drafts;
    private final PositionsOfUnits positions;
    private final CurrentJobs jobs;
    private final CurrentRules rules;
    private final StoredRound round;
    private final RotationTerms terms;

    private AgencyRound(DataSource database) {
        this.database = database;
        rounds = new Rounds(database);
        drafts = new Drafts(database);
        positions = new PositionsOfUnits(database);
        jobs = new CurrentJobs(database);
        rules = DemoRules.published(database, NOON);
        new PlantingDemoRounds(
                        rounds,
                        drafts,
                        new Plans(database),
                        new RoundMarkets(positions, jobs, rules, NOON),
                        positions,
                        new PeopleOfUnits(database),
                        jobs,
                        new ScheduledJobs(database),
                        NOON)
                .plantOnce();
        round = rounds.all().stream()
                .filter(each -> each.status() == RoundStatus.PLANNING)
                .findFirst()
                .orElseThrow();
        RotationScope scope = new RotationScope(round.terms().scope().units(), Set.of(), EnumSet.allOf(JobLevel.class));
        terms = TermsText.shipped(scope, round.terms().periods());
    }

    /** Writes the agency's files to a folder and imports them into a database in memory. */
    public static AgencyRound of(int people, Path folder) throws Exception {
        DemoAgency.write(folder, people, 1, AS_OF);
        DataSource database = Migrated.h2();
        DemoImport demo = new DemoImport(database, AS_OF);
        demo.apply(demo.stage(folder));
        return new AgencyRound(database);
    }

    /** Lays the round out, from what is stored, as a plan does that was asked for first. */
    public PlanProblem laidOut() {
        return new Workbench(rounds, drafts, positions, new Dossiers(database, jobs), jobs, rules)
                .prepare(terms, round.id(), AS_OF)
                .problem();
    }
}
