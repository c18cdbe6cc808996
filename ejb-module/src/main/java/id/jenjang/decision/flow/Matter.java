package id.jenjang.decision.flow;

import id.jenjang.decision.AskedConsent;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.procedure.Procedure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Decisions that stand and fall together, on their way from proposal to effect (berkas usulan). Every act makes a new
 * value; what may not be done is answered with the reason and leaves everything as it was.
 *
 * @param reference the capability's own id of the whole
 * @param proposedBy the name under which the proposal is kept
 * @param proposer the employee behind that name; empty when there is none
 * @param revision counts the proposals, from 1
 * @param decisions of this revision
 * @param effective those of them that have taken effect
 * @param steps of this revision, by stage
 */
public record Matter(
        UUID uuid,
        Procedure procedure,
        UUID reference,
        String proposedBy,
        Optional<UUID> proposer,
        MatterState state,
        int revision,
        List<DecisionRef> decisions,
        Set<UUID> effective,
        List<Step> steps) {
    /** The longest reason that is kept, in characters. */
    public static final int MOST_REASON = 2000;

    public Matter {
        decisions = List.copyOf(decisions);
        effective = Set.copyOf(effective);
        steps = List.copyOf(steps);
    }

    /** A matter newly brought in, with its first stage open; decided at once where the procedure asks nobody. */
    public static Matter proposed(
            UUID uuid,
            Procedure procedure,
            UUID reference,
            Party by,
            List<DecisionRef> decisions,
            List<AskedConsent> consents,
            Opening world,
            Supplier<UUID> ids) {
        return new Matter(
                        uuid,
                        procedure,
                        reference,
                        by.name(),
                        by.employee(),
                        MatterState.PROPOSED,
                        1,
                        decisions,
                        Set.of(),
                        new StepPlan(procedure, decisions, consents, ids).steps())
                .opened(0, world);
    }

    /** The same matter proposed anew after it was returned: a new revision, all steps from the start. */
    public Turn proposedAgain(
            Procedure inForce,
            Party by,
            List<DecisionRef> newDecisions,
            List<AskedConsent> consents,
            Opening world,
            Supplier<UUID> ids) {
        if (state != MatterState.RETURNED) {
            return Turn.blocked(this, Block.STATE);
        }
        List<Step> planned = new StepPlan(inForce, newDecisions, consents, ids).steps();
        Matter again = new Matter(
                uuid,
                inForce,
                reference,
                by.name(),
                by.employee(),
                MatterState.PROPOSED,
                revision + 1,
                newDecisions,
                Set.of(),
                planned);
        return Turn.of(again.opened(0, world));
    }

    /** Approves the step, and with it the other open ones in which the party stands the same way. */
    public Turn approved(UUID step, Party by, Opening world) {
        Optional<Block> block = block(step, by, false);
        if (block.isPresent()) {
            return Turn.blocked(this, block.get());
        }
        Standing standing = Standing.of(by, step(step).orElseThrow()).orElseThrow();
        List<Step> answered = new ArrayList<>();
        for (Step each : steps) {
            boolean also = each.uuid().equals(step) || new Rights(this).also(standing, by, each);
            answered.add(
                    also ? each.answered(StepState.APPROVED, answer(by, standing, "", Optional.empty(), world)) : each);
        }
        return Turn.of(with(state, answered).advanced(world));
    }

    /** Records the consent that somebody outside gave. */
    public Turn consented(UUID step, RecordedConsent consent, Party by, Opening world) {
        Optional<Block> block = block(step, by, true);
        if (block.isEmpty() && !consent.whole()) {
            block = Optional.of(Block.CONSENT_MISSING);
        }
        if (block.isPresent()) {
            return Turn.blocked(this, block.get());
        }
        Standing standing = Standing.of(by, step(step).orElseThrow()).orElseThrow();
        Answer answer = answer(by, standing, "", Optional.of(consent), world);
        return Turn.of(with(state, changed(step, each -> each.answered(StepState.APPROVED, answer)))
                .advanced(world));
    }

    /** Sends the whole back to the proposer. */
    public Turn returned(UUID step, Party by, String reason, Opening world) {
        return stopped(step, by, reason, world, StepState.RETURNED, MatterState.RETURNED);
    }

    /** Refuses the whole. */
    public Turn refused(UUID step, Party by, String reason, Opening world) {
        return stopped(step, by, reason, world, StepState.REFUSED, MatterState.REFUSED);
    }

    /** Takes the whole back, as long as nothing of it has taken effect. */
    public Turn withdrawn(String reason) {
        boolean may = (state == MatterState.PROPOSED || state == MatterState.RETURNED || state == MatterState.DECIDED)
                && effective.isEmpty();
        Optional<Block> block = may ? reasonBlock(reason) : Optional.of(Block.STATE);
        return block.map(b -> Turn.blocked(this, b))
                .orElseGet(() -> Turn.of(with(
                        MatterState.WITHDRAWN, steps.stream().map(Step::closed).toList())));
    }

    /** Lets those decisions take effect that have not yet; the last one ends the matter. */
    public Turn tookEffect(Set<UUID> due) {
        if (state != MatterState.DECIDED) {
            return Turn.blocked(this, Block.STATE);
        }
        Set<UUID> now = new HashSet<>(effective);
        decisions.stream().map(DecisionRef::uuid).filter(due::contains).forEach(now::add);
        MatterState then = now.size() == decisions.size() ? MatterState.EFFECTIVE : state;
        return Turn.of(
                new Matter(uuid, procedure, reference, proposedBy, proposer, then, revision, decisions, now, steps));
    }

    /** Hands one open step to somebody, who may answer it beside the one who hands it over. */
    public Turn handed(UUID step, Party by, UUID to) {
        Optional<Block> block = block(step, by, step(step).filter(Step::consent).isPresent());
        if (block.isEmpty() && excluded().contains(to)) {
            block = Optional.of(Block.ABOUT_YOURSELF);
        }
        return block.map(b -> Turn.blocked(this, b))
                .orElseGet(() -> Turn.of(with(state, changed(step, each -> each.handedTo(to)))));
    }

    /** Looks anew who heads the units whose heads are asked; the same when nobody changed. */
    public Matter lookedAnew(Opening world) {
        if (state != MatterState.PROPOSED) {
            return this;
        }
        return with(state, stages().lookedAnew(world));
    }

    /** The step of that id, when it is of this revision. */
    public Optional<Step> step(UUID id) {
        return steps.stream().filter(each -> each.uuid().equals(id)).findFirst();
    }

    /** Whether the step is the party's to answer, open or not; what it was answered may then be told to them. */
    public boolean entitles(UUID id, Party by) {
        return step(id).flatMap(found -> Standing.of(by, found)).isPresent();
    }

    /** Why the party may not answer the step; empty when they may. Consents are recorded, all else is approved. */
    public Optional<Block> block(UUID id, Party by, boolean consent) {
        return new Rights(this).block(id, by, consent);
    }

    /** As which the capabilities know it. */
    public MatterRef ref() {
        return new MatterRef(uuid, procedure.key(), reference, revision, decisions);
    }

    /** Whom it is about. */
    public Set<UUID> subjects() {
        Set<UUID> people = new HashSet<>();
        decisions.forEach(each -> people.add(each.person()));
        return people;
    }

    private Turn stopped(
            UUID step, Party by, String reason, Opening world, StepState stepState, MatterState matterState) {
        Optional<Block> block = block(step, by, step(step).filter(Step::consent).isPresent());
        if (block.isEmpty()) {
            block = reasonBlock(reason);
        }
        if (block.isPresent()) {
            return Turn.blocked(this, block.get());
        }
        Standing standing = Standing.of(by, step(step).orElseThrow()).orElseThrow();
        Answer answer = answer(by, standing, reason.strip(), Optional.empty(), world);
        return Turn.of(with(
                matterState,
                changed(step, each -> each.answered(stepState, answer)).stream()
                        .map(Step::closed)
                        .toList()));
    }

    private static Optional<Block> reasonBlock(String reason) {
        if (reason == null || reason.isBlank()) {
            return Optional.of(Block.REASON_MISSING);
        }
        return reason.length() > MOST_REASON ? Optional.of(Block.REASON_TOO_LONG) : Optional.empty();
    }

    private static Answer answer(
            Party by, Standing standing, String reason, Optional<RecordedConsent> consent, Opening world) {
        return new Answer(
                by.name(),
                by.employee(),
                standing.employee(),
                standing.equals(Standing.OWN) ? by.roles() : Set.of(),
                world.now(),
                reason,
                Optional.empty(),
                consent);
    }

    private List<Step> changed(UUID step, UnaryOperator<Step> change) {
        return steps.stream()
                .map(each -> each.uuid().equals(step) ? change.apply(each) : each)
                .toList();
    }

    private Matter with(MatterState newState, List<Step> newSteps) {
        return new Matter(
                uuid, procedure, reference, proposedBy, proposer, newState, revision, decisions, effective, newSteps);
    }

    private Matter advanced(Opening world) {
        return moved(stages().advanced(world), world);
    }

    private Matter opened(int stage, Opening world) {
        return moved(stages().opened(stage, world), world);
    }

    /** Decided once nothing is left to be asked, from then on with the days on which it can take effect. */
    private Matter moved(List<Step> then, Opening world) {
        if (then.stream().anyMatch(Step::open)) {
            return with(state, then);
        }
        List<DecisionRef> decided = decisions.stream()
                .map(each -> each.from(procedure.effect().day(each.effectiveOn(), world.today())))
                .toList();
        return new Matter(
                uuid,
                procedure,
                reference,
                proposedBy,
                proposer,
                MatterState.DECIDED,
                revision,
                decided,
                effective,
                then);
    }

    private Stages stages() {
        return new Stages(procedure, steps, excluded());
    }

    private Set<UUID> excluded() {
        Set<UUID> excluded = subjects();
        proposer.ifPresent(excluded::add);
        return excluded;
    }
}
