package id.jenjang.rotation.desk;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.UnitTree;
import id.jenjang.rotation.store.Plans;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredPlan;
import id.jenjang.rotation.store.StoredRound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rounds that the analyst who asks looks after: those whose units all lie in the analyst's subtree. */
@Dependent
public class ReachableRounds {
    private Rounds rounds;
    private Plans plans;
    private Callers callers;
    private UnitTree tree;

    ReachableRounds() {}

    /** By the given collections. */
    @Inject
    public ReachableRounds(Rounds rounds, Plans plans, Callers callers, UnitTree tree) {
        this.rounds = rounds;
        this.plans = plans;
        this.callers = callers;
        this.tree = tree;
    }

    /** The round, if the caller looks after it; otherwise it is as if there were none. */
    public StoredRound round(UUID uuid) {
        return rounds.find(uuid).filter(this::reaches).orElseThrow(() -> new NotAllowed("ReachableRounds.round"));
    }

    /** The same, refused when the round is in none of those states. */
    public StoredRound roundIn(UUID uuid, RoundStatus... states) {
        StoredRound round = round(uuid);
        if (!Arrays.asList(states).contains(round.status())) {
            throw new RotationRefused("refused.status", round.status());
        }
        return round;
    }

    /** The plan, if the caller looks after its round. */
    public StoredPlan plan(UUID uuid) {
        StoredPlan plan = plans.find(uuid).orElseThrow(() -> new NotAllowed("ReachableRounds.plan"));
        roundOf(plan);
        return plan;
    }

    /** The round of a plan, if the caller looks after it. */
    public StoredRound roundOf(StoredPlan plan) {
        return rounds.byId(plan.round())
                .filter(this::reaches)
                .orElseThrow(() -> new NotAllowed("ReachableRounds.plan"));
    }

    /** All that the caller looks after, the newest first. */
    public List<StoredRound> all() {
        return rounds.all().stream().filter(this::reaches).toList();
    }

    /** Whether the caller looks after all of the units; false for none. */
    public boolean reachesAll(Collection<UUID> units) {
        Caller caller = callers.current();
        return !units.isEmpty()
                && units.stream()
                        .allMatch(unit -> caller.assignedUnit().isEmpty()
                                ? tree.has(unit)
                                : tree.within(unit, Set.of(caller.assignedUnit().get())));
    }

    private boolean reaches(StoredRound round) {
        return callers.current().assignedUnit().isEmpty()
                || reachesAll(round.terms().scope().units());
    }

    /** The name under which acts of the caller are kept. */
    public String actor() {
        return callers.actor();
    }
}
