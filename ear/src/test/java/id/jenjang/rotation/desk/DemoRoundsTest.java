package id.jenjang.rotation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.demo.DemoAgency;
import id.jenjang.host.DemoImport;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.publication.DemoRules;
import id.jenjang.rotation.solve.BoundProof;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredPlan;
import id.jenjang.rotation.store.StoredRound;
import id.jenjang.store.Foreground;
import id.jenjang.store.Migrated;
import id.jenjang.store.ScheduledJobs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo agency's rounds are worth looking at: people, vacancies, wishes, declared pairs, and a plan with its proof.
 */
class DemoRoundsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Clock NOON = Clock.fixed(AS_OF.atTime(5, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static Rounds rounds;
    private static Drafts drafts;
    private static Plans plans;
    private static Workbench workbench;
    private static PlantingDemoRounds planting;

    @BeforeAll
    static void bringIn() throws Exception {
        DemoAgency.write(folder, 2400, 1, AS_OF);
        DataSource database = Migrated.h2();
        DemoImport demo = new DemoImport(database, AS_OF);
        demo.apply(demo.stage(folder));
        CurrentJobs jobs = new CurrentJobs(database);
        CurrentRules rules = DemoRules.published(database, NOON);
        PositionsOfUnits positions = new PositionsOfUnits(database);
        rounds = new Rounds(database);
        drafts = new Drafts(database);
        plans = new Plans(database);
        workbench = new Workbench(rounds, drafts, positions, new Dossiers(database, jobs), jobs, rules);
        planting = new PlantingDemoRounds(
                rounds,
                drafts,
                plans,
                new RoundMarkets(positions, jobs, rules, NOON),
                positions,
                new PeopleOfUnits(database),
                jobs,
                new ScheduledJobs(database),
                NOON);
    }

    @Test
    void a_plan_of_the_demo_moves_overdue_people_breaks_no_rule_and_is_proven() throws Exception {
        planting.plantOnce();
        planting.plantOnce();

        List<StoredRound> all = rounds.all();
        assertThat(all)
                .extracting(StoredRound::status)
                .containsExactlyInAnyOrder(RoundStatus.PLANNING, RoundStatus.OPEN);
        StoredRound planning = all.stream()
                .filter(round -> round.status() == RoundStatus.PLANNING)
                .findFirst()
                .orElseThrow();
        assertThat(drafts.wishes(planning.id()).sheets()).hasSizeGreaterThan(20);
        StoredPlan asked = plans.of(planning.id()).get(0);

        new SolvingPlans(plans, workbench, new Foreground(), NOON).solve(asked.uuid());

        StoredPlan plan = plans.find(asked.uuid()).orElseThrow();
        Prepared prepared = workbench.of(plan);
        assertThat(plan.status()).isEqualTo(PlanStatus.DONE);
        assertThat(prepared.problem().overdue()).isGreaterThan(10);
        assertThat(prepared.picture().declared()).isNotEmpty();
        assertThat(plan.answer().orElseThrow().moves()).hasSizeGreaterThan(5);
        assertThat(BoundProof.holds(prepared.problem().problem(), plan.answer().orElseThrow()))
                .isTrue();
    }
}
