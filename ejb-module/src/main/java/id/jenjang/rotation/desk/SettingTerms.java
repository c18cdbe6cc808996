package id.jenjang.rotation.desk;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationScope;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.Term;
import id.jenjang.rotation.round.Waiver;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredRound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Lets analysts set the terms of a round: scope, periods, policy, weights, what is settled by hand, waivers. Each
 * change writes a new version of the terms; plans keep the one they were made by.
 */
@Stateless
@Allows(value = Role.ANALYST, aboutNobody = true)
public class SettingTerms {
    @Inject
    private Rounds rounds;

    @Inject
    private ReachableRounds reachable;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public SettingTerms() {}

    SettingTerms(
            Rounds rounds,
            ReachableRounds reachable,
            PeopleOfUnits people,
            CurrentJobs jobs,
            Event<Act> trail,
            Clock clock) {
        this.rounds = rounds;
        this.reachable = reachable;
        this.people = people;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** Sets scope and periods; while the round is a draft. */
    public void frame(UUID uuid, long version, RotationScope scope, List<RotationPeriod> periods) {
        reachable.roundIn(uuid, RoundStatus.DRAFT);
        if (!reachable.reachesAll(scope.units())) {
            throw new RotationRefused("refused.units");
        }
        revise(uuid, version, t -> t.framing(scope, periods));
    }

    /** Puts a rule in place of the one of the same key. */
    public void rule(UUID uuid, long version, PolicyRule rule) {
        revise(uuid, version, t -> t.ruling(rule));
    }

    /** Sets all weights, whether nobody may be worse off, and how many positions are considered for each person. */
    public void weights(UUID uuid, long version, Map<Term, Integer> weights, boolean nobodyWorseOff, int candidates) {
        if (candidates < 0 || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new RotationRefused("refused.input", "Bobot dan jumlah calon tidak boleh negatif; isi 0 atau lebih.");
        }
        revise(uuid, version, t -> t.weighing(weights, nobodyWorseOff, candidates));
    }

    /** Names a position as critical, or no longer. */
    public void critical(UUID uuid, long version, UUID position, boolean critical) {
        revise(uuid, version, t -> {
            Set<UUID> all = new HashSet<>(t.critical());
            boolean changed = critical ? all.add(position) : all.remove(position);
            return changed ? t.holdingCritical(all) : t;
        });
    }

    /** Settles something by hand for every plan of the round; who says so is the caller. */
    public void settle(
            UUID uuid, long version, HandRule.Kind kind, UUID employee, UUID position, int period, String reason) {
        HandRule hand = RotationRefused.unlessGood(
                () -> new HandRule(kind, employee, position, period, reason, reachable.actor()));
        if (employee != null && !covers(reachable.round(uuid).terms().scope(), employee)) {
            throw new RotationRefused("refused.person");
        }
        revise(uuid, version, t -> t.settling(with(t.hand(), hand)));
    }

    /** Whether the person's job belongs to the round; otherwise nothing that is settled for them could be kept. */
    private boolean covers(RotationScope scope, UUID employee) {
        return people.person(employee, LocalDate.now(clock))
                .map(PersonRow::job)
                .flatMap(code -> jobs.known().catalogue().byCode(code))
                .filter(job -> scope.covers(job.code(), job.level()))
                .isPresent();
    }

    /** Takes back what was settled at a place of the list, from 0. */
    public void unsettle(UUID uuid, long version, int place) {
        revise(uuid, version, t -> t.settling(without(t.hand(), place)));
    }

    /** Notes a granted exception from a rule for one person. */
    public void waive(UUID uuid, long version, Waiver waiver) {
        revise(uuid, version, t -> t.waiving(with(t.waivers(), waiver)));
    }

    /** Takes back the exception at a place of the list, from 0. */
    public void unwaive(UUID uuid, long version, int place) {
        revise(uuid, version, t -> t.waiving(without(t.waivers(), place)));
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> less = new ArrayList<>(list);
        if (place >= 0 && place < less.size()) {
            less.remove(place);
        }
        return less;
    }

    private void revise(UUID uuid, long version, UnaryOperator<RotationTerms> change) {
        StoredRound round = reachable.round(uuid);
        if (round.status() == RoundStatus.CLOSED_OUT) {
            throw new RotationRefused("refused.status", round.status());
        }
        RotationTerms terms = RotationRefused.unlessGood(() -> change.apply(round.terms()));
        rounds.revise(OpeningRounds.at(round, version), terms, reachable.actor(), clock.instant());
        Map<String, String> facts = Map.of("round", uuid.toString(), "terms", String.valueOf(round.termsNumber() + 1));
        trail.fire(new Act("rotation.terms.written", Optional.empty(), facts));
    }
}
