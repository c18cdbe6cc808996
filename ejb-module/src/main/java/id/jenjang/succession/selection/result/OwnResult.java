package id.jenjang.succession.selection.result;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.succession.selection.score.Placed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The result as one applicant is told it: their own scores and place, and no other names than the kind shows.
 *
 * @param placed own scores and place; empty for who was not admitted
 * @param of how many had a place
 * @param named whether named to the appointing officer, or passed
 * @param chosen whether chosen
 * @param shown the names that the kind shows, by name; by employee
 * @param objection what they said against it; empty when nothing
 */
public record OwnResult(
        UUID employee,
        Contest contest,
        SelectionKind kind,
        Optional<Placed> placed,
        int of,
        boolean named,
        boolean chosen,
        Map<UUID, String> shown,
        Optional<Objection> objection)
        implements ShowsPeople {
    public OwnResult {
        shown = Map.copyOf(new HashMap<>(shown));
    }

    /** The names in their order. */
    public List<String> names() {
        return shown.values().stream().sorted().toList();
    }

    @Override
    public Collection<UUID> people() {
        return shown.keySet();
    }
}
