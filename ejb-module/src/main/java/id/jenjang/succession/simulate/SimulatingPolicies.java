package id.jenjang.succession.simulate;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.requirement.RuleSet;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.succession.dial.Dial;
import id.jenjang.succession.dial.DialCheck;
import id.jenjang.succession.dial.PolicyRules;
import id.jenjang.succession.simulate.SimulationAnswer.Outcome;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets analysts and the talent committee try numbers out before they are published (simulasi kebijakan). */
@Stateless
@Allows(
        value = {Role.ANALYST, Role.COMMITTEE},
        aboutNobody = true)
public class SimulatingPolicies {
    /** Characters of a name. */
    public static final int LONGEST_NAME = 200;

    @Inject
    private Simulations simulations;

    @Inject
    private StartingRules starting;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public SimulatingPolicies() {}

    SimulatingPolicies(
            Simulations simulations,
            StartingRules starting,
            ScheduledJobs jobs,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.simulations = simulations;
        this.starting = starting;
        this.jobs = jobs;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The numbers that may be tried, with the times of the rule set of that key; none while no rules are in force. */
    public List<Dial> dials(String ruleSet) {
        return starting.on(LocalDate.now(clock), ruleSet)
                .map(PolicyRules::dials)
                .orElseGet(List::of);
    }

    /** The rule sets whose times may be tried. */
    public List<RuleSet> ruleSets() {
        return starting.sets(LocalDate.now(clock)).stream()
                .filter(set -> !PolicyRules.times(set).isEmpty())
                .toList();
    }

    /** All simulations, the newest first. */
    public List<PolicySimulation> simulations() {
        String actor = callers.actor();
        return simulations.all().stream().map(one -> one.ownedBy(actor)).toList();
    }

    /** A simulation; empty when there is none of that id. */
    public Optional<PolicySimulation> simulation(UUID uuid) {
        return simulations.find(uuid).map(one -> one.ownedBy(callers.actor()));
    }

    /** The talent scheme that a simulation starts from, for the names of its boxes. */
    public TalentScheme scheme(PolicySimulation simulation) {
        return starting.scheme(simulation);
    }

    /** Begins a simulation, which is worked out in the background; the same form sent twice has one effect. */
    public SimulationAnswer begin(SimulationForm form) {
        if (simulations.find(form.uuid()).isPresent()) {
            return SimulationAnswer.of(Outcome.DONE);
        }
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            return SimulationAnswer.of(form.name().isEmpty() ? Outcome.NAME_EMPTY : Outcome.NAME_LONG);
        }
        LocalDate today = LocalDate.now(clock);
        Optional<PolicyRules> rules = starting.on(today, form.ruleSet());
        if (rules.isEmpty()) {
            return SimulationAnswer.of(Outcome.NO_RULES);
        }
        List<Dial> dials = rules.get().dials();
        DialCheck check = DialCheck.of(dials, form.typed());
        if (!check.faults().isEmpty()) {
            return new SimulationAnswer(Outcome.FAULTS, check.faults());
        }
        List<DialCheck.Changed> changed = check.changed(dials);
        if (changed.isEmpty()) {
            return SimulationAnswer.of(Outcome.NOTHING_CHANGED);
        }
        simulations.add(asked(form, today, rules.get(), ChangeText.write(changed)), callers.actor(), clock.instant());
        jobs.schedule(SimulationJob.NAME, form.uuid().toString());
        return told("succession.simulation.begun", form.uuid());
    }

    private static Simulations.Asked asked(SimulationForm form, LocalDate day, PolicyRules rules, String changes) {
        RuleSet set = rules.ruleSet();
        String scheme = rules.scheme().label();
        String policy = StartingRules.label(rules.policy());
        String all = String.join("\n", day.toString(), scheme, policy, set == null ? "" : set.label(), changes);
        return new Simulations.Asked(
                form.uuid(),
                form.name(),
                day,
                scheme,
                policy,
                set == null ? null : set.key(),
                set == null ? 0 : set.version(),
                changes,
                hash(all));
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops the work on a simulation of the caller's own. */
    public SimulationAnswer stop(UUID uuid) {
        own(uuid);
        return simulations.stop(uuid, clock.instant())
                ? told("succession.simulation.stopped", uuid)
                : SimulationAnswer.of(Outcome.NOT_NOW);
    }

    /** Throws a simulation of the caller's own away, with its results. */
    public SimulationAnswer delete(UUID uuid) {
        own(uuid);
        return simulations.delete(uuid)
                ? told("succession.simulation.deleted", uuid)
                : SimulationAnswer.of(Outcome.NOT_NOW);
    }

    private void own(UUID uuid) {
        simulations
                .find(uuid)
                .filter(one -> one.askedBy().equals(callers.actor()))
                .orElseThrow(() -> new NotAllowed("SimulatingPolicies"));
    }

    private SimulationAnswer told(String verb, UUID uuid) {
        trail.fire(new Act(verb, Optional.empty(), Map.of("simulation", uuid.toString())));
        return SimulationAnswer.of(Outcome.DONE);
    }
}
