package id.jenjang.succession.critical;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HeldPosition;
import id.jenjang.people.HeldPositions;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.succession.criteria.Criticality;
import id.jenjang.succession.criteria.CriticalityScheme;
import id.jenjang.succession.criteria.Occupancy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Works out what rules and calendar say of positions: of all in one pass when anything has changed, or of one. */
@Dependent
class LookingAhead {
    private Outlooks outlooks;
    private CriticalitySchemes schemes;
    private HeldPositions held;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private Clock clock;

    LookingAhead() {}

    @Inject
    LookingAhead(
            Outlooks outlooks,
            CriticalitySchemes schemes,
            HeldPositions held,
            CurrentJobs jobs,
            CurrentRules rules,
            Clock clock) {
        this.outlooks = outlooks;
        this.schemes = schemes;
        this.held = held;
        this.jobs = jobs;
        this.rules = rules;
        this.clock = clock;
    }

    /** Works out all positions unless the stored outlook stands for today, the newest import and scheme. */
    boolean refresh() {
        LocalDate today = LocalDate.now(clock);
        Optional<Outlooks.Stands> stands = schemes.inForce(today)
                .map(scheme -> new Outlooks.Stands(jobs.known().importId(), today, scheme));
        if (stands.isEmpty() || outlooks.standsFor(stands.get())) {
            return false;
        }
        try {
            replace(stands.get());
            return true;
        } catch (IllegalStateException raced) {
            // Somebody else worked out the same at this moment; then there is nothing left to do.
            if (!outlooks.standsFor(stands.get())) {
                throw raced;
            }
            return false;
        }
    }

    private void replace(Outlooks.Stands stands) {
        LocalDate today = stands.day();
        Criticality criticality = new Criticality(stands.scheme());
        JobCatalogue catalogue = jobs.known().catalogue();
        Reference reference = rules.known().reference();
        Map<String, Integer> counts = held.holdersByJob(today);
        Map<UUID, String> assessed = new HashMap<>();
        outlooks.assessed().forEach(one -> assessed.put(one.position(), one.marks()));
        outlooks.replace(
                stands,
                taker -> held.forEach(
                        today,
                        position -> catalogue
                                .byCode(position.job())
                                .map(job -> {
                                    int holders = counts.getOrDefault(position.job(), 0);
                                    Occupancy occupancy = Occupancies.of(position, job, holders, reference);
                                    Set<String> marks = Keys.set(assessed.getOrDefault(position.uuid(), ""));
                                    return outlook(criticality, position, job, occupancy, marks, today);
                                })
                                .filter(one -> one.suggestion().suggested() || assessed.containsKey(position.uuid()))
                                .ifPresent(taker)));
    }

    /** What is said of one position with these marks; empty when it does not exist today. */
    Optional<Outlook> of(UUID position, CriticalityScheme scheme, Set<String> marks) {
        LocalDate today = LocalDate.now(clock);
        return held.one(position, today)
                .flatMap(one -> jobs.known().catalogue().byCode(one.job()).map(job -> {
                    int holders = held.holdersOf(one.job(), today);
                    Occupancy occupancy =
                            Occupancies.of(one, job, holders, rules.known().reference());
                    return outlook(new Criticality(scheme), one, job, occupancy, marks, today);
                }));
    }

    private static Outlook outlook(
            Criticality criticality,
            HeldPosition position,
            Job job,
            Occupancy occupancy,
            Set<String> marks,
            LocalDate day) {
        return new Outlook(
                position,
                job,
                occupancy.free(day),
                criticality.risk(occupancy, marks, day),
                criticality.suggestion(occupancy, day));
    }
}
