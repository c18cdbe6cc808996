package id.jenjang.decision.inbox;

import id.jenjang.access.ShowsPeople;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.MatterView;
import id.jenjang.decision.flow.Block;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One matter as a whole, for who decides it or follows it.
 *
 * @param matter opaque id
 * @param step that the reader answers; empty when none of it is theirs now
 * @param consent whether that answer is the record of an external consent
 * @param block why the reader may not answer; empty when they may, or have no step
 * @param kind name of the procedure in the reader's language
 * @param confirmed whether the agency confirmed the procedure with its terms
 * @param view what the capability shows; empty when it is not installed
 * @param stale what is no longer true of it, in sentences
 * @param late the first of its planned days when that has passed undecided, so that it begins with the decision
 * @param clock the steps of this revision in order
 * @param returned the reason of the last return or refusal; empty when there was none
 */
public record MatterItem(
        UUID matter,
        Optional<UUID> step,
        boolean consent,
        Optional<Block> block,
        String kind,
        boolean confirmed,
        MatterState state,
        int revision,
        ZonedDateTime proposedAt,
        Optional<MatterView> view,
        List<String> stale,
        Optional<LocalDate> late,
        List<ClockRow> clock,
        String returned,
        Set<UUID> named)
        implements ShowsPeople {
    public MatterItem {
        stale = List.copyOf(stale);
        clock = List.copyOf(clock);
        named = Set.copyOf(named);
    }

    @Override
    public Collection<UUID> people() {
        Set<UUID> people = new HashSet<>(named);
        view.ifPresent(shown -> people.addAll(shown.people()));
        return people;
    }
}
