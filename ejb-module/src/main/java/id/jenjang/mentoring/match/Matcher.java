package id.jenjang.mentoring.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Matches a pool: what is settled stays, all others are paired as well as the rules and the places allow. */
public final class Matcher {
    private final Pool pool;
    private final MatchingPolicy policy;
    private final Instructions instructions;
    private final Settled settled;

    private Matcher(Pool pool, MatchingPolicy policy, Instructions instructions) {
        this.pool = pool;
        this.policy = policy;
        this.instructions = instructions;
        settled = new Settled(pool, policy, instructions);
    }

    /** The best matching, with what it reaches and what is proven. The same input gives the same matching. */
    public static Matching match(Pool pool, MatchingPolicy policy, Instructions instructions) {
        return new Matcher(pool, policy, instructions).run();
    }

    private Matching run() {
        Arcs arcs = quietly(settled.open(new ArcBuilder(pool, policy, instructions.forbidden()).build()));
        Solution solution = new Solver(arcs, settled.seats(), settled.load(), among(arcs, instructions.last()))
                .solve(policy.order());
        List<MatchedPair> pairs = new ArrayList<>(settled.pairs());
        List<MatchMentee> unmatched = new ArrayList<>();
        for (int row = 0; row < pool.mentees().size(); row++) {
            MatchMentee mentee = pool.mentees().get(row);
            int at = solution.mentor()[row];
            if (at >= 0) {
                MatchMentor mentor = pool.mentors().get(at);
                pairs.add(new MatchedPair(
                        new Couple(mentor.id(), mentee.id()),
                        PairFit.of(mentor, mentee, policy.weights()),
                        MatchedPair.Origin.PROPOSED));
            } else if (!settled.has(mentee.id())) {
                unmatched.add(mentee);
            }
        }
        pairs.sort(Comparator.comparing(MatchedPair::couple));
        List<UUID> waiting = WaitingList.ordered(unmatched, Map.of()).stream()
                .map(MatchMentee::id)
                .toList();
        return new Matching(pairs, waiting, settled.unkept(), solution.reached());
    }

    /** Without the pairs that one of the two avoids or has declined. */
    private Arcs quietly(Arcs arcs) {
        Set<Couple> quiet = new HashSet<>(instructions.declined());
        pool.mentees().forEach(each -> each.avoids().forEach(mentor -> quiet.add(new Couple(mentor, each.id()))));
        pool.mentors().forEach(each -> each.avoids().forEach(mentee -> quiet.add(new Couple(each.id(), mentee))));
        boolean[] out = among(arcs, quiet);
        return quiet.isEmpty() ? arcs : arcs.only(arc -> !out[arc]);
    }

    private boolean[] among(Arcs arcs, Collection<Couple> couples) {
        boolean[] among = new boolean[arcs.to().length];
        if (couples.isEmpty()) {
            return among;
        }
        Map<UUID, Integer> mentees = new HashMap<>();
        Map<UUID, Integer> mentors = new HashMap<>();
        for (int k = 0; k < pool.mentees().size(); k++) {
            mentees.put(pool.mentees().get(k).id(), k);
        }
        for (int k = 0; k < pool.mentors().size(); k++) {
            mentors.put(pool.mentors().get(k).id(), k);
        }
        for (Couple couple : new TreeSet<>(couples)) {
            if (mentees.containsKey(couple.mentee()) && mentors.containsKey(couple.mentor())) {
                int arc = arcs.find(mentees.get(couple.mentee()), mentors.get(couple.mentor()));
                if (arc >= 0) {
                    among[arc] = true;
                }
            }
        }
        return among;
    }
}
