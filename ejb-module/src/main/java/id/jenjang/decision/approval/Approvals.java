package id.jenjang.decision.approval;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.Proposal;
import id.jenjang.decision.ProposedDecision;
import id.jenjang.decision.flow.Answer;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.flow.RecordedConsent;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.flow.StepState;
import id.jenjang.decision.flow.Turn;
import id.jenjang.decision.procedure.Procedure;
import id.jenjang.decision.procedure.PublishedProcedures;
import id.jenjang.decision.record.LogLine;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.people.Names;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings matters in and moves them on, each act within one transaction: the matter is taken first, so that of two who
 * act at once the second sees what the first did.
 */
@Dependent
class Approvals {
    private static final Function<Matter, List<String>> ALWAYS_TRUE = matter -> List.of();

    private final Matters matters;
    private final MatterLog log;
    private final PublishedProcedures procedures;
    private final World world;
    private final Parties parties;
    private final Kinds kinds;
    private final Names names;
    private final Telling telling;

    @Inject
    Approvals(
            Matters matters,
            MatterLog log,
            PublishedProcedures procedures,
            World world,
            Parties parties,
            Kinds kinds,
            Names names,
            Telling telling) {
        this.matters = matters;
        this.log = log;
        this.procedures = procedures;
        this.world = world;
        this.parties = parties;
        this.kinds = kinds;
        this.names = names;
        this.telling = telling;
    }

    /** One way of answering a step. */
    private interface Move {
        Turn make(Matter matter, Party party);
    }

    ProposalAnswer propose(Proposal proposal, Party by) {
        Optional<UUID> before = log.broughtIn(by.name(), proposal.commandKey());
        if (before.isPresent()) {
            return new ProposalAnswer(ProposalAnswer.Kind.REPEATED, before);
        }
        Optional<Procedure> procedure = procedures.inForce(proposal.procedure(), world.today());
        if (procedure.isEmpty()) {
            return new ProposalAnswer(ProposalAnswer.Kind.UNKNOWN_PROCEDURE, Optional.empty());
        }
        Set<UUID> people =
                proposal.decisions().stream().map(ProposedDecision::person).collect(Collectors.toSet());
        Optional<UUID> open = matters.open(proposal.procedure(), proposal.reference(), people);
        if (open.isPresent()) {
            return new ProposalAnswer(ProposalAnswer.Kind.OPEN_ALREADY, open);
        }
        Matter matter = Matter.proposed(
                UUID.randomUUID(),
                procedure.get(),
                proposal.reference(),
                by,
                refs(proposal),
                proposal.consents(),
                world,
                UUID::randomUUID);
        matters.add(matter, world.now());
        keepProposal(null, matter, proposal, by);
        return new ProposalAnswer(ProposalAnswer.Kind.PROPOSED, Optional.of(matter.uuid()));
    }

    ProposalAnswer proposeAgain(UUID uuid, Proposal proposal, Party by) {
        StoredMatter stored = taken(uuid);
        if (log.broughtBy(by.name(), proposal.commandKey(), uuid).isPresent()) {
            return new ProposalAnswer(ProposalAnswer.Kind.REPEATED, Optional.of(uuid));
        }
        Matter before = stored.matter();
        Procedure procedure =
                procedures.inForce(before.procedure().key(), world.today()).orElse(before.procedure());
        Turn turn = before.proposedAgain(procedure, by, refs(proposal), proposal.consents(), world, UUID::randomUUID);
        if (turn.block().isPresent()) {
            return new ProposalAnswer(ProposalAnswer.Kind.NOT_RETURNED, Optional.of(uuid));
        }
        matters.change(stored, turn.matter(), world.now());
        keepProposal(before, turn.matter(), proposal, by);
        return new ProposalAnswer(ProposalAnswer.Kind.PROPOSED, Optional.of(uuid));
    }

    private void keepProposal(Matter before, Matter matter, Proposal proposal, Party by) {
        matters.keepBasis(matter.uuid(), matter.revision(), proposal.basis(), world.now());
        telling.proposed(before, matter, by, world.now());
        log.keep(by.name(), proposal.commandKey(), matter.uuid(), matter.state(), world.now());
    }

    private static List<DecisionRef> refs(Proposal proposal) {
        return proposal.decisions().stream()
                .map(each -> new DecisionRef(
                        UUID.randomUUID(),
                        each.reference(),
                        each.person(),
                        each.fromUnit(),
                        each.toUnit(),
                        each.seat(),
                        each.effectiveOn()))
                .toList();
    }

    /** Takes a matter back: its proposer may, and who holds a proposing role that reaches it. */
    ActAnswer withdraw(UUID uuid, String reason, UUID key, Caller caller, String actor) {
        StoredMatter stored = taken(uuid);
        Party by = parties.of(caller, actor, stored.matter());
        boolean may = actor.equals(stored.matter().proposedBy())
                || by.roles().stream().anyMatch(Set.of(Role.ANALYST, Role.COORDINATOR, Role.COMMITTEE)::contains);
        if (!may) {
            throw new NotAllowed("ProposingMatters.withdraw");
        }
        return withdrawn(stored, reason, key, by);
    }

    private ActAnswer withdrawn(StoredMatter stored, String reason, UUID key, Party by) {
        Optional<MatterState> first =
                log.broughtBy(by.name(), key, stored.matter().uuid());
        if (first.isPresent()) {
            return ActAnswer.done(first.get());
        }
        return kept(
                stored,
                stored.matter().withdrawn(reason),
                by,
                key,
                after -> telling.withdrawn(stored.matter(), after, by, reason.strip(), world.now()));
    }

    ActAnswer approve(StepCommand command, Caller caller, String actor, Locale locale) {
        return answer(
                command,
                caller,
                actor,
                matter -> kinds.stale(matter.ref(), locale),
                (matter, by) -> matter.approved(command.step(), by, world));
    }

    ActAnswer consent(StepCommand command, RecordedConsent consent, Caller caller, String actor) {
        return answer(
                command,
                caller,
                actor,
                ALWAYS_TRUE,
                (matter, by) -> matter.consented(command.step(), consent, by, world));
    }

    ActAnswer giveBack(StepCommand command, String reason, Caller caller, String actor) {
        return answer(
                command,
                caller,
                actor,
                ALWAYS_TRUE,
                (matter, by) -> matter.returned(command.step(), by, reason, world));
    }

    ActAnswer refuse(StepCommand command, String reason, Caller caller, String actor) {
        return answer(
                command, caller, actor, ALWAYS_TRUE, (matter, by) -> matter.refused(command.step(), by, reason, world));
    }

    /** Hands one step to an employee, who may then answer it beside the caller. */
    ActAnswer hand(StepCommand command, UUID to, Caller caller, String actor) {
        StoredMatter stored = ofStep(command);
        Party by = parties.of(caller, actor, stored.matter());
        return settled(stored, command, by)
                .orElseGet(() -> kept(
                        stored,
                        stored.matter().lookedAnew(world).handed(command.step(), by, to),
                        by,
                        command.key(),
                        after -> telling.handed(after, command.step(), by, to, world.now())));
    }

    private ActAnswer answer(
            StepCommand command, Caller caller, String actor, Function<Matter, List<String>> staleness, Move move) {
        StoredMatter stored = ofStep(command);
        Party by = parties.of(caller, actor, stored.matter());
        Optional<ActAnswer> settled = settled(stored, command, by);
        if (settled.isPresent()) {
            return settled.get();
        }
        Turn turn = move.make(stored.matter().lookedAnew(world), by);
        List<String> stale = turn.block().isEmpty() ? staleness.apply(stored.matter()) : List.of();
        if (!stale.isEmpty()) {
            return ActAnswer.stale(stored.matter().state(), stale);
        }
        return kept(
                stored, turn, by, command.key(), after -> telling.answered(stored.matter(), after, by, world.now()));
    }

    /** Stores what came of an act and tells it; nothing where it was blocked. */
    private ActAnswer kept(StoredMatter stored, Turn turn, Party by, UUID key, Consumer<Matter> told) {
        if (turn.block().isPresent()) {
            return ActAnswer.blocked(stored.matter().state(), turn.block().get());
        }
        Matter after = turn.matter();
        matters.change(stored, after, world.now());
        told.accept(after);
        log.keep(by.name(), key, after.uuid(), after.state(), world.now());
        return ActAnswer.done(after.state());
    }

    /** What the form brought before, or who was quicker; empty when the step waits for this answer. */
    private Optional<ActAnswer> settled(StoredMatter stored, StepCommand command, Party by) {
        Matter matter = stored.matter();
        Optional<MatterState> first = log.broughtBy(by.name(), command.key(), matter.uuid());
        if (first.isPresent()) {
            return first.map(ActAnswer::done);
        }
        Matter now = matter.lookedAnew(world);
        if (matter.revision() != command.revision() || now.step(command.step()).isEmpty()) {
            if (now.steps().stream().noneMatch(step -> now.entitles(step.uuid(), by))) {
                throw new NotAllowed("DecidingMatters");
            }
            return Optional.of(ActAnswer.conflict(matter.state(), lastAct(stored)));
        }
        if (!now.entitles(command.step(), by)) {
            throw new NotAllowed("DecidingMatters");
        }
        Step step = now.step(command.step()).orElseThrow();
        return step.open() ? Optional.empty() : Optional.of(ActAnswer.conflict(matter.state(), quicker(stored, step)));
    }

    private ActAnswer.Conflict quicker(StoredMatter stored, Step step) {
        if (step.answer().isEmpty()) {
            return lastAct(stored);
        }
        Answer answer = step.answer().get();
        return new ActAnswer.Conflict(
                name(answer.by(), answer.employee()), answer.employee(), answer.at(), step.state());
    }

    private ActAnswer.Conflict lastAct(StoredMatter stored) {
        List<LogLine> lines = log.of(stored.matter().uuid());
        LogLine last = lines.get(lines.size() - 1);
        return new ActAnswer.Conflict(
                name(last.actor(), last.employee()), last.employee(), last.at(), StepState.CLOSED);
    }

    private String name(String actor, Optional<UUID> employee) {
        return employee.map(e -> names.people(Set.of(e)).getOrDefault(e, actor)).orElse(actor);
    }

    private StoredMatter ofStep(StepCommand command) {
        return taken(matters.ofStep(command.step()).orElseThrow(() -> new NotAllowed("DecidingMatters")));
    }

    private StoredMatter taken(UUID uuid) {
        return matters.take(uuid).orElseThrow(() -> new NotAllowed("DecidingMatters"));
    }
}
