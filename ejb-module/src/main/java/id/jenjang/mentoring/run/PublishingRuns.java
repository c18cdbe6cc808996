package id.jenjang.mentoring.run;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.MatchingCheck;
import id.jenjang.mentoring.offer.MakingOffers;
import id.jenjang.mentoring.offer.NewOffer;
import id.jenjang.mentoring.offer.Waiting;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.run.RunRefused.Why;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets coordinators offer the pairs of a draft to their people: checked against everyone as they stand at that moment,
 * all or nothing, and once.
 */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class PublishingRuns {
    @Inject
    private Runs runs;

    @Inject
    private ReachableRuns reachable;

    @Inject
    private ReadingInput reading;

    @Inject
    private Programmes programmes;

    @Inject
    private MakingOffers offers;

    @Inject
    private Waiting waiting;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public PublishingRuns() {}

    PublishingRuns(
            Runs runs,
            ReachableRuns reachable,
            ReadingInput reading,
            Programmes programmes,
            MakingOffers offers,
            Waiting waiting,
            Event<Act> trail,
            Clock clock) {
        this.runs = runs;
        this.reachable = reachable;
        this.reading = reading;
        this.programmes = programmes;
        this.offers = offers;
        this.waiting = waiting;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes the policy that a draft goes by the programme's, as a new version of it.
     *
     * @param version of the run
     */
    public void adopt(UUID run, long version) {
        StoredRun stored = draft(run, version);
        MentoringProgramme programme = programmes.lock(stored.programme()).orElseThrow();
        if (programme.state() == ProgrammeState.ENDED) {
            throw new RunRefused(Why.NOT_NOW);
        }
        if (programme.policy().equals(stored.policy())) {
            return;
        }
        if (!programmes.revise(programme, programme.version(), stored.policy(), reachable.actor(), clock.instant())) {
            throw new RunRefused(Why.MEANWHILE);
        }
        tell("mentoring.programme.policy", stored);
    }

    /**
     * Offers every pair of the draft that does not stand yet; who is left out is noted for the waiting list, and the
     * programme runs from now on. A run that was published stays as it is.
     */
    public void publish(UUID run, long version) {
        MentoringProgramme programme =
                programmes.lock(reachable.run(run).programme()).orElseThrow();
        if (reachable.run(run).state() == RunState.PUBLISHED) {
            return;
        }
        StoredRun stored = draft(run, version);
        if (programme.state() != ProgrammeState.MATCHING && programme.state() != ProgrammeState.RUNNING) {
            throw new RunRefused(Why.NOT_NOW);
        }
        if (!programme.policy().equals(stored.policy())) {
            throw new RunRefused(Why.OTHER_POLICY);
        }
        Matching matching = runs.matching(run).orElseThrow();
        MatchInput now = reading.of(programme.uuid(), stored.policy(), Optional.empty());
        if (!MatchingCheck.faults(now.pool(), now.policy(), now.instructions(), matching)
                .isEmpty()) {
            throw new RunRefused(Why.STALE);
        }
        boolean moves = programme.state() == ProgrammeState.MATCHING;
        if (!runs.publish(run, version, reachable.actor(), clock.instant())
                || moves && !programmes.move(programme.uuid(), programme.version(), ProgrammeState.RUNNING)) {
            throw new RunRefused(Why.MEANWHILE);
        }
        offer(stored, matching);
        tell("mentoring.run.published", stored);
    }

    private void offer(StoredRun run, Matching matching) {
        List<NewOffer> wanted = matching.pairs().stream()
                .filter(pair -> pair.origin() != MatchedPair.Origin.STANDING)
                .map(pair -> new NewOffer(pair.couple(), pair.fit()))
                .toList();
        if (!offers.make(run.programme(), run.uuid(), wanted).left().isEmpty()) {
            throw new RunRefused(Why.STALE);
        }
        waiting.passOver(run.programme(), run.uuid(), matching.unmatched());
    }

    private StoredRun draft(UUID run, long version) {
        StoredRun stored = reachable.run(run);
        if (stored.state() != RunState.DONE) {
            throw new RunRefused(Why.NO_DRAFT);
        }
        if (stored.version() != version) {
            throw new RunRefused(Why.MEANWHILE);
        }
        return stored;
    }

    private void tell(String verb, StoredRun run) {
        Map<String, String> facts = Map.of(
                "programme", run.programme().toString(), "run", run.uuid().toString());
        trail.fire(new Act(verb, Optional.empty(), facts));
    }
}
