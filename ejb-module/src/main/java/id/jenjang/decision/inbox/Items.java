package id.jenjang.decision.inbox;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterAsked;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.MatterView;
import id.jenjang.decision.approval.Kinds;
import id.jenjang.decision.approval.Parties;
import id.jenjang.decision.approval.World;
import id.jenjang.decision.flow.Block;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.record.LogLine;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.decision.record.Matters;
import id.jenjang.decision.record.StoredMatter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One matter as a whole, for those who have a part in it. */
@Dependent
class Items {
    private static final Set<Role> FOLLOWERS = Set.of(Role.ANALYST, Role.COORDINATOR, Role.COMMITTEE);

    private final Matters matters;
    private final MatterLog log;
    private final Parties parties;
    private final World world;
    private final Kinds kinds;
    private final Clockwork clockwork;

    @Inject
    Items(Matters matters, MatterLog log, Parties parties, World world, Kinds kinds, Clockwork clockwork) {
        this.matters = matters;
        this.log = log;
        this.parties = parties;
        this.world = world;
        this.kinds = kinds;
        this.clockwork = clockwork;
    }

    /** The matter, when the caller has a part in it: a step, the proposal, or a following role that reaches it. */
    Optional<MatterItem> find(UUID uuid, Caller caller, String actor, Locale locale) {
        Optional<StoredMatter> stored = matters.find(uuid);
        return stored.filter(found -> concerns(found.matter(), caller, actor))
                .map(found -> item(found, caller, actor, locale));
    }

    private boolean concerns(Matter matter, Caller caller, String actor) {
        Party party = parties.of(caller, actor, matter);
        boolean answered = matter.steps().stream()
                .anyMatch(step ->
                        step.answer().filter(given -> given.by().equals(actor)).isPresent());
        return answered
                || actor.equals(matter.proposedBy())
                || party.roles().stream().anyMatch(FOLLOWERS::contains)
                || matter.steps().stream().anyMatch(step -> matter.entitles(step.uuid(), party));
    }

    private MatterItem item(StoredMatter stored, Caller caller, String actor, Locale locale) {
        Matter matter = stored.matter().lookedAnew(world);
        Party party = parties.of(caller, actor, matter);
        List<Step> own = matter.steps().stream()
                .filter(step -> step.open() && matter.entitles(step.uuid(), party))
                .sorted(Comparator.comparing(
                        step -> matter.block(step.uuid(), party, step.consent()).isPresent()))
                .toList();
        Optional<Step> step = own.stream().findFirst();
        Optional<Block> block = step.flatMap(each -> matter.block(each.uuid(), party, each.consent()));
        Set<UUID> units = new HashSet<>();
        own.forEach(each -> each.unit().ifPresent(units::add));
        ZoneId zone = clockwork.zone(matter);
        Optional<MatterView> view =
                kinds.of(matter.procedure().key()).map(kind -> kind.show(new MatterAsked(matter.ref(), units, locale)));
        Set<UUID> named = clockwork.named(matter);
        named.addAll(matter.subjects());
        return new MatterItem(
                matter.uuid(),
                step.map(Step::uuid),
                step.filter(Step::consent).isPresent(),
                block,
                matter.procedure().title().in(locale),
                matter.procedure().confirmed(),
                matter.state(),
                matter.revision(),
                stored.proposedAt().atZone(zone),
                view,
                step.isPresent() ? kinds.stale(matter.ref(), locale) : List.of(),
                late(matter),
                clockwork.of(matter, locale),
                lastReason(matter.uuid()),
                named);
    }

    private Optional<LocalDate> late(Matter matter) {
        LocalDate today = world.today();
        boolean undecided = matter.state() == MatterState.PROPOSED || matter.state() == MatterState.RETURNED;
        return matter.decisions().stream()
                .map(DecisionRef::effectiveOn)
                .filter(day -> undecided
                        && !matter.procedure().effect().day(day, today).equals(day))
                .min(Comparator.naturalOrder());
    }

    private String lastReason(UUID matter) {
        return log.of(matter).stream()
                .filter(line -> Set.of("RETURNED", "REFUSED", "WITHDRAWN").contains(line.act()))
                .reduce((first, second) -> second)
                .map(LogLine::reason)
                .orElse("");
    }
}
