package id.jenjang.rotation.desk;

import id.jenjang.access.Acting;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HolderRow;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.market.Vacancy;
import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.round.TermsText;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredRound;
import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo agency two rounds to look at, at its first start: one that is open for wishes, and one whose wishes
 * are in and for which a plan is made in the background. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn({"ImportingDemo", "PublishingRules"})
@TransactionManagement(TransactionManagementType.BEAN)
public class PlantingDemoRounds {
    private static final String DEMO = "demo";
    private static final int PERIODS = 4;
    private static final int OPEN_DAYS = 21;
    // A gap and no time, so that the demo has the same plan on every machine.
    private static final double GOOD_ENOUGH = 0.01;
    private static final long SEED = 1;

    @Inject
    private Rounds rounds;

    @Inject
    private Drafts drafts;

    @Inject
    private Plans plans;

    @Inject
    private RoundMarkets markets;

    @Inject
    private PositionsOfUnits positions;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private ScheduledJobs scheduled;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** For the container. */
    public PlantingDemoRounds() {}

    PlantingDemoRounds(
            Rounds rounds,
            Drafts drafts,
            Plans plans,
            RoundMarkets markets,
            PositionsOfUnits positions,
            PeopleOfUnits people,
            CurrentJobs jobs,
            ScheduledJobs scheduled,
            Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.plans = plans;
        this.markets = markets;
        this.positions = positions;
        this.people = people;
        this.jobs = jobs;
        this.scheduled = scheduled;
        this.clock = clock;
        this.profile = DEMO;
    }

    @PostConstruct
    void plantOnce() {
        Set<UUID> roots = new HashSet<>(people.roots());
        if (profile.equals(DEMO) && !roots.isEmpty() && rounds.all().isEmpty()) {
            try {
                Acting.asSystem(() -> {
                    plant(roots);
                    return null;
                });
            } catch (Exception e) {
                throw new IllegalStateException("The demo's rounds could not be made", e);
            }
        }
    }

    private void plant(Set<UUID> roots) {
        StoredRound closed = round(
                "Rotasi jabatan administrator dan pengawas",
                roots,
                EnumSet.of(JobLevel.ADMINISTRATOR, JobLevel.PENGAWAS));
        bid(closed);
        rounds.openUntil(closed, LocalDate.now(clock));
        rounds.move(again(closed), RoundStatus.CLOSED);
        rounds.move(again(closed), RoundStatus.PLANNING);
        plan(again(closed));
        StoredRound open = round(
                "Mutasi pengawas dan jabatan fungsional ahli pertama",
                roots,
                EnumSet.of(JobLevel.PENGAWAS, JobLevel.AHLI_PERTAMA));
        bid(open);
        rounds.openUntil(open, LocalDate.now(clock).plusDays(OPEN_DAYS));
    }

    private StoredRound again(StoredRound round) {
        return rounds.find(round.uuid()).orElseThrow();
    }

    private StoredRound round(String name, Set<UUID> roots, Set<JobLevel> levels) {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).plusMonths(2);
        List<RotationPeriod> periods = new ArrayList<>();
        for (int w = 0; w < PERIODS; w++) {
            LocalDate from = first.plusMonths(3L * w);
            periods.add(new RotationPeriod(from, from.plusMonths(3).minusDays(1)));
        }
        RotationScope scope = new RotationScope(roots, Set.of(), levels);
        UUID command = UUID.nameUUIDFromBytes(("demo " + name).getBytes(StandardCharsets.UTF_8));
        UUID uuid = rounds.add(name, TermsText.shipped(scope, periods), command, Acting.SYSTEM, clock.instant());
        return rounds.find(uuid).orElseThrow();
    }

    /** About a third rank up to four positions of their level, a few would rather stay, the others say nothing. */
    private void bid(StoredRound round) {
        Random dice = new Random(SEED);
        Map<JobLevel, List<UUID>> open = markets.of(round).stream()
                .collect(Collectors.groupingBy(
                        vacancy -> level(vacancy.job()).orElseThrow(),
                        Collectors.mapping(Vacancy::position, Collectors.toList())));
        for (HolderRow holder : positions.holders(round.terms().scope().units(), LocalDate.now(clock))) {
            List<UUID> choice = level(holder.job()).map(open::get).orElse(null);
            if (choice != null) {
                sheet(holder, choice, dice)
                        .filter(sheet -> drafts.of(round.id(), sheet.employee()).isEmpty())
                        .ifPresent(sheet -> drafts.save(round.id(), sheet, 0, clock.instant()));
            }
        }
    }

    private static Optional<BidSheet> sheet(HolderRow holder, List<UUID> choice, Random dice) {
        int said = dice.nextInt(9);
        if (said == 0) {
            return Optional.of(new BidSheet(holder.employee(), List.of(), true, -1));
        }
        if (said > 3) {
            return Optional.empty();
        }
        List<UUID> ranked = new ArrayList<>(new HashSet<>(choice));
        Collections.sort(ranked);
        Collections.shuffle(ranked, dice);
        ranked.remove(holder.position());
        List<UUID> wished = ranked.subList(0, Math.min(ranked.size(), 1 + said));
        return wished.isEmpty()
                ? Optional.empty()
                : Optional.of(new BidSheet(holder.employee(), wished, false, said == 3 ? 25 : -1));
    }

    private Optional<JobLevel> level(String job) {
        return jobs.known().catalogue().byCode(job).map(Job::level);
    }

    private void plan(StoredRound round) {
        Plans.Asked asked = new Plans.Asked(
                "Rencana awal",
                round.id(),
                round.termsId(),
                null,
                round.terms(),
                List.of(),
                LocalDate.now(clock),
                SEED,
                GOOD_ENOUGH,
                null,
                UUID.nameUUIDFromBytes(("demo plan " + round.uuid()).getBytes(StandardCharsets.UTF_8)));
        UUID plan = plans.add(asked, PlanStatus.QUEUED, SolvingPlans.SOLVER, Acting.SYSTEM, clock.instant());
        scheduled.schedule(SolvingJob.NAME, plan.toString());
    }
}
