package id.jenjang.decision.delegation;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.Reach;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.decision.approval.World;
import id.jenjang.decision.record.Delegation;
import id.jenjang.decision.record.Delegations;
import id.jenjang.people.Names;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets who decides hand their decisions over for a while (melimpahkan wewenang): what waits for them then waits for the
 * other too, at once and without anything being moved.
 */
@Stateless
@Allows(
        value = {
            Role.UNIT_HEAD,
            Role.ANALYST,
            Role.COMMITTEE,
            Role.ASSESSMENT_TEAM,
            Role.AUTHORISED_OFFICER,
            Role.APPOINTING_OFFICER
        },
        aboutNobody = true)
public class DelegatingDecisions {
    private static final int MOST_REASON = 400;

    @Inject
    private Delegations delegations;

    @Inject
    private Names names;

    @Inject
    private World world;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> acts;

    /** For the container. */
    public DelegatingDecisions() {}

    DelegatingDecisions(Delegations delegations, Names names, World world, Event<Act> acts) {
        this.delegations = delegations;
        this.names = names;
        this.world = world;
        this.acts = acts;
    }

    /** Hands everything that the caller decides over to an employee, from a day to a day. */
    public DelegationAnswer delegate(UUID to, LocalDate fromDay, LocalDate toDay, String reason, UUID commandKey) {
        return delegate(callers.current(), callers.actor(), to, fromDay, toDay, reason, commandKey);
    }

    DelegationAnswer delegate(
            Caller caller, String actor, UUID to, LocalDate fromDay, LocalDate toDay, String reason, UUID key) {
        Optional<DelegationAnswer> wrong = wrong(caller, to, fromDay, toDay, reason);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Set<Role> roles = caller.roles().stream()
                .filter(role -> role.reach() == Reach.ASSIGNED)
                .collect(Collectors.toSet());
        Delegation delegation = new Delegation(
                UUID.randomUUID(),
                actor,
                caller.employee(),
                to,
                roles,
                caller.assignedUnit(),
                fromDay,
                toDay,
                reason.strip());
        if (delegations.add(delegation, key, world.now())) {
            acts.fire(new Act(
                    "decision.delegated", Optional.of(to), Map.of("from", fromDay.toString(), "to", toDay.toString())));
        }
        return DelegationAnswer.DONE;
    }

    private Optional<DelegationAnswer> wrong(
            Caller caller, UUID to, LocalDate fromDay, LocalDate toDay, String reason) {
        if (fromDay == null || toDay == null || toDay.isBefore(fromDay) || toDay.isBefore(world.today())) {
            return Optional.of(DelegationAnswer.DAYS_WRONG);
        }
        if (toDay.isAfter(fromDay.plusYears(1))) {
            return Optional.of(DelegationAnswer.TOO_LONG);
        }
        if (to == null
                || caller.employee().filter(to::equals).isPresent()
                || names.people(Set.of(to)).isEmpty()) {
            return Optional.of(DelegationAnswer.PERSON_WRONG);
        }
        boolean reasoned = reason != null && !reason.isBlank() && reason.length() <= MOST_REASON;
        return reasoned ? Optional.empty() : Optional.of(DelegationAnswer.REASON_WRONG);
    }

    /** Ends one of the caller's delegations early; false when there is none such. */
    public boolean end(UUID delegation) {
        boolean ended = delegations.end(delegation, callers.actor(), world.now());
        if (ended) {
            acts.fire(new Act(
                    "decision.delegation.ended", Optional.empty(), Map.of("delegation", delegation.toString())));
        }
        return ended;
    }

    /** What the caller has handed over that has not passed yet. */
    public List<DelegationRow> own() {
        List<Delegation> own = delegations.from(callers.actor(), world.today());
        Map<UUID, String> known =
                names.people(own.stream().map(Delegation::toEmployee).toList());
        return own.stream()
                .map(each -> new DelegationRow(
                        each.uuid(),
                        each.toEmployee(),
                        known.getOrDefault(each.toEmployee(), "?"),
                        each.fromDay(),
                        each.toDay(),
                        each.reason()))
                .toList();
    }

    /** People whose name holds these words, to choose from; empty for less than three letters. */
    public List<FoundPerson> search(String words) {
        return names.search(words, 20).stream()
                .map(found -> new FoundPerson(found.uuid(), found.name(), found.unit()))
                .toList();
    }
}
