package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.signup.ReadingPools;
import id.jenjang.people.CurrentJobs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts together what a run is made from, as it stands now: everyone who signed up, pairs that live and offers that are
 * open, what coordinators settled, and who has declined whom. Never to a screen.
 */
@Dependent
class ReadingInput {
    private ReadingPools pools;
    private LivePairs pairs;
    private Rulings rulings;
    private Runs runs;
    private CurrentJobs jobs;

    ReadingInput() {}

    @Inject
    ReadingInput(ReadingPools pools, LivePairs pairs, Rulings rulings, Runs runs, CurrentJobs jobs) {
        this.pools = pools;
        this.pairs = pairs;
        this.rulings = rulings;
        this.runs = runs;
        this.jobs = jobs;
    }

    /** For a run by a coordinator: with what was settled by hand, near to the run before. */
    MatchInput of(UUID programme, MatchingPolicy policy, Optional<UUID> base) {
        List<Ruling> settled = rulings.of(programme);
        Instructions instructions = new Instructions(
                standing(programme),
                Rulings.couples(settled, Ruling.Kind.PIN),
                Rulings.couples(settled, Ruling.Kind.FORBID),
                declined(programme),
                base.map(this::last).orElse(Set.of()));
        return new MatchInput(pools.of(programme, earlier()), policy, instructions);
    }

    /** How sign-ups, pairs, rulings and people stand: another text once any of them has changed. */
    String world(UUID programme) {
        String text = pools.mark(programme)
                + " " + new TreeSet<>(standing(programme))
                + " " + rulings.of(programme).stream().map(Ruling::uuid).sorted().toList();
        return jobs.known().importId() + " " + Hashes.sha256(text);
    }

    private Set<Couple> standing(UUID programme) {
        return pairs.running(programme).stream()
                .map(each -> new Couple(each.mentor(), each.mentee()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Couple> declined(UUID programme) {
        return Set.of();
    }

    private Set<Couple> last(UUID base) {
        return runs.matching(base)
                .map(matching -> matching.pairs().stream()
                        .map(MatchedPair::couple)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private Map<UUID, Set<UUID>> earlier() {
        Map<UUID, Set<UUID>> earlier = new HashMap<>();
        pairs.earlier().stream()
                .filter(LivePairs.Earlier::wentWell)
                .forEach(each -> earlier.computeIfAbsent(each.mentee(), x -> new HashSet<>())
                        .add(each.mentor()));
        return earlier;
    }
}
