package id.jenjang.rotation.plan;

import id.jenjang.rotation.round.HandRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who could go where in which periods (calon), in columns: for each person the positions that no rule about the two
 * alone forbids, cut to the best of them where the terms say so; what a person or a head wishes is never cut.
 */
final class Candidates {
    private static final int BEST_FOR_A_VACANCY = 20;

    private final Board board;
    private final Obstacles obstacles;
    private final Worth worth;
    private final Map<String, List<Integer>> postsOf = new HashMap<>();
    private final List<int[]> arcs = new ArrayList<>();
    private final Set<List<UUID>> forced = new HashSet<>();
    private final long[] best;
    private final int[] periods;
    private long allowed;

    Candidates(Board board, Obstacles obstacles, Worth worth) {
        this.board = board;
        this.obstacles = obstacles;
        this.worth = worth;
        best = new long[board.posts.size()];
        periods = new int[board.posts.size()];
        board.terms.hand().stream()
                .filter(hand -> hand.kind() == HandRule.Kind.FORCE)
                .forEach(hand -> forced.add(List.of(hand.employee(), hand.position())));
        for (int p = 0; p < board.posts.size(); p++) {
            if (board.open(p)) {
                postsOf.computeIfAbsent(board.posts.get(p).job(), job -> new ArrayList<>())
                        .add(p);
            }
        }
        Map<Integer, List<int[]>> forVacancies = new HashMap<>();
        for (int i = 0; i < board.people.size(); i++) {
            if (board.inScope(i)) {
                choose(i, forVacancies);
            }
        }
        forVacancies
                .values()
                .forEach(best -> best.stream()
                        .sorted(Comparator.comparingLong(arc -> -arc[3]))
                        .limit(BEST_FOR_A_VACANCY)
                        .forEach(arc -> arcs.add(Arrays.copyOf(arc, 3))));
        arcs.sort(Comparator.<int[]>comparingInt(arc -> arc[0]).thenComparingInt(arc -> arc[1]));
    }

    /** The candidates, each as person, post and a bit for each period, in order of person, then post. */
    List<int[]> arcs() {
        return arcs;
    }

    /** How many pairs of person and post no rule about the two alone forbids, those that were cut included. */
    long allowed() {
        return allowed;
    }

    private void choose(int person, Map<Integer, List<int[]>> forVacancies) {
        int size = 0;
        for (Map.Entry<String, List<Integer>> job : postsOf.entrySet()) {
            int mask = obstacles.periods(person, board.job(job.getKey()));
            for (int post : mask == 0 ? List.<Integer>of() : job.getValue()) {
                int left = postMask(person, post, mask);
                if (left != 0) {
                    periods[post] = left;
                    // Sorted by number, the best come first, and of those alike the post of the lower number.
                    best[size++] = (long) -rough(person, post) << 32 | post;
                }
            }
        }
        allowed += size;
        Arrays.sort(best, 0, size);
        boolean[] chosen = chosen(size, person);
        for (int k = 0; k < size; k++) {
            int post = (int) best[k];
            int[] arc = {person, post, periods[post]};
            if (chosen[k] || wished(person, post)) {
                arcs.add(arc);
            } else if (board.holders.get(post).isEmpty()) {
                int worth = (int) -(best[k] >> 32);
                forVacancies
                        .computeIfAbsent(post, key -> new ArrayList<>())
                        .add(new int[] {person, post, periods[post], worth});
            }
        }
    }

    /**
     * Half of what is considered are the best; the other half lie evenly over the rest, begun elsewhere for each
     * person, since people who are alike would otherwise all be considered for the same few positions.
     */
    private boolean[] chosen(int size, int person) {
        boolean[] chosen = new boolean[size];
        int most = board.terms.candidates();
        if (most == 0 || size <= most) {
            Arrays.fill(chosen, true);
            return chosen;
        }
        int best = most / 2;
        Arrays.fill(chosen, 0, best, true);
        int rest = size - best;
        for (int k = 0; k < most - best; k++) {
            long place = ((long) k * rest / (most - best) + person) % rest;
            chosen[best + (int) place] = true;
        }
        return chosen;
    }

    /** A position without an end is the same in every period, so that one look is enough. */
    private int postMask(int person, int post, int mask) {
        if (board.posts.get(post).until() == null) {
            int first = Integer.numberOfTrailingZeros(mask);
            return obstacles.ofPost(person, post, first).isEmpty() ? mask : 0;
        }
        return IntStream.range(0, board.periods())
                .filter(w -> (mask >> w & 1) == 1
                        && obstacles.ofPost(person, post, w).isEmpty())
                .map(w -> 1 << w)
                .sum();
    }

    private boolean wished(int person, int post) {
        UUID position = board.posts.get(post).uuid();
        return worth.sheet(person).rank(position) > 0
                || worth.wanted(person, post)
                || !forced.isEmpty()
                        && forced.contains(List.of(board.people.get(person).employee(), position));
    }

    /** A rough order of what to consider first: vacancies of heads, then all terms as weighted, as one number. */
    private int rough(int person, int post) {
        long[] values = worth.values(person, post, 0);
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        int vacant = board.holders.get(post).isEmpty() ? 50 : 0;
        return (int) Math.max(-1_000_000, Math.min(1_000_000, sum + vacant));
    }
}
