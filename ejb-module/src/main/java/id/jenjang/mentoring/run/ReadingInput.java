package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.mentoring.offer.Offers;
import id.jenjang.mentoring.offer.Waiting;
import id.jenjang.mentoring.pair.LivePairs;
import id.jenjang.mentoring.programme.MentoringProgramme;
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
    private Offers offers;
    private Waiting waiting;
    private CurrentJobs jobs;

    ReadingInput() {}

    @Inject
    ReadingInput(
            ReadingPools pools,
            LivePairs pairs,
            Offers offers,
            Waiting waiting,
            Rulings rulings,
            Runs runs,
            CurrentJobs jobs) {
        this.pools = pools;
        this.pairs = pairs;
        this.offers = offers;
        this.waiting = waiting;
        this.rulings = rulings;
        this.runs = runs;
        this.jobs = jobs;
    }

    /** For a run by a coordinator, near to the run before where that costs nothing. */
    MatchInput of(UUID programme, MatchingPolicy policy, Optional<UUID> base) {
        return of(
                programme,
                policy,
                offers.declined(programme),
                base.map(this::last).orElse(Set.of()));
    }

    /** For what is served without anybody asking: a couple of whom one let an offer lapse is left in peace too. */
    MatchInput forServing(MentoringProgramme programme) {
        Set<Couple> quiet = new HashSet<>(offers.declined(programme.uuid()));
        quiet.addAll(offers.lapsed(programme.uuid()));
        return of(programme.uuid(), programme.policy(), quiet, Set.of());
    }

    // A pair that was set by hand and then declined is not offered again either.
    private MatchInput of(UUID programme, MatchingPolicy policy, Set<Couple> quiet, Set<Couple> last) {
        List<Ruling> settled = rulings.of(programme);
        Set<Couple> pinned = new HashSet<>(Rulings.couples(settled, Ruling.Kind.PIN));
        pinned.removeAll(quiet);
        Set<Couple> standing = standing(programme);
        Instructions instructions =
                new Instructions(standing, pinned, Rulings.couples(settled, Ruling.Kind.FORBID), quiet, last);
        return new MatchInput(whoWait(programme, standing), policy, instructions);
    }

    // Whose pair ended for good has had their mentor, and asks again by signing up anew.
    private Pool whoWait(UUID programme, Set<Couple> standing) {
        Set<UUID> asking = new HashSet<>();
        waiting.of(programme).forEach(each -> asking.add(each.mentee()));
        standing.forEach(each -> asking.add(each.mentee()));
        Pool all = pools.of(programme, earlier());
        return new Pool(
                all.mentors(),
                all.mentees().stream()
                        .filter(each -> asking.contains(each.id()))
                        .toList());
    }

    /** How sign-ups, pairs, rulings and people stand: another text once any of them has changed. */
    String world(UUID programme) {
        String text = pools.mark(programme)
                + " " + new TreeSet<>(standing(programme))
                + " "
                + rulings.of(programme).stream().map(Ruling::uuid).sorted().toList();
        return jobs.known().importId() + " " + Hashes.sha256(text);
    }

    private Set<Couple> standing(UUID programme) {
        Set<Couple> standing = new HashSet<>();
        pairs.running(programme).forEach(each -> standing.add(new Couple(each.mentor(), each.mentee())));
        offers.open(programme).forEach(each -> standing.add(each.couple()));
        return standing;
    }

    private Set<Couple> last(UUID base) {
        return runs.matching(base)
                .map(matching ->
                        matching.pairs().stream().map(MatchedPair::couple).collect(Collectors.toSet()))
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
