package id.jenjang.rotation.plan;

import id.jenjang.people.PositionRow;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RuleKind;
import id.jenjang.rotation.solve.RotationProblem;
import id.jenjang.rotation.solve.RotationProblemBuilder;
import id.jenjang.rotation.solve.UnitLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The problem that a round puts to the solver, and what cannot even be put: a move that is settled by hand although a
 * rule forbids it. Keeps the board, so that answers can be explained.
 */
public final class PlanProblem {
    private static final int CLOSED = -1_000_000;

    private final Board board;
    private final Obstacles obstacles;
    private final Worth worth;
    private final Candidates candidates;
    private final RotationProblem problem;
    private final List<Obstacle> conflicts = new ArrayList<>();

    /** Lays a round out; every dossier of the board's people was added to the verdicts before. */
    public PlanProblem(Board board, JobVerdicts verdicts) {
        this.board = board;
        this.worth = new Worth(board);
        this.obstacles = new Obstacles(board, verdicts, worth);
        this.candidates = new Candidates(board, obstacles, worth);
        this.problem = build();
    }

    /** What is to be solved. */
    public RotationProblem problem() {
        return problem;
    }

    /** Moves settled by hand that a rule forbids, with that rule; while there is one, no plan is looked for. */
    public List<Obstacle> conflicts() {
        return List.copyOf(conflicts);
    }

    /** How many pairs of person and position are considered. */
    public int considered() {
        return candidates.arcs().size();
    }

    /** How many pairs no single rule forbids; more than are considered where the terms cut them. */
    public long allowed() {
        return candidates.allowed();
    }

    /** How many people the round plans for. */
    public int peopleInScope() {
        int count = 0;
        for (int i = 0; i < board.people.size(); i++) {
            count += board.inScope(i) ? 1 : 0;
        }
        return count;
    }

    /** How many people are over the longest tenure by the last period. */
    public int overdue() {
        int count = 0;
        for (int i = 0; i < board.people.size(); i++) {
            count += worth.overdue(i) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The candidates of a person: person, post and a bit for each period. */
    Stream<int[]> candidatesOf(int person) {
        return candidates.arcs().stream().filter(arc -> arc[0] == person);
    }

    /** The candidates for a post. */
    Stream<int[]> candidatesFor(int post) {
        return candidates.arcs().stream().filter(arc -> arc[1] == post);
    }

    Board board() {
        return board;
    }

    Obstacles obstacles() {
        return obstacles;
    }

    Worth worth() {
        return worth;
    }

    private RotationProblem build() {
        RotationProblemBuilder builder = new RotationProblemBuilder(
                board.periods(),
                Arrays.stream(Objective.values()).map(Enum::name).toArray(String[]::new));
        int[] posts = posts(builder, units(builder));
        int[] people = new int[board.people.size()];
        for (int i = 0; i < people.length; i++) {
            int home = board.home[i] < 0 ? RotationProblem.NONE : posts[board.home[i]];
            people[i] = builder.person(board.people.get(i).employee(), home);
            builder.ends(people[i], board.leaves(i));
            if (experienced(i)) {
                builder.experienced(people[i]);
            }
        }
        options(builder, people, posts);
        List<int[]> pairs = board.pairs();
        if (!pairs.isEmpty()) {
            int kind = builder.groups(byHandle(posts));
            pairs.forEach(pair -> builder.conflict(people[pair[0]], people[pair[1]], kind));
        }
        return builder.build();
    }

    private int[][] byHandle(int[] posts) {
        int[][] groups = board.neighbourhoods();
        int[][] byHandle = new int[posts.length][];
        for (int p = 0; p < posts.length; p++) {
            byHandle[posts[p]] = groups[p];
        }
        return byHandle;
    }

    private Map<UUID, Integer> units(RotationProblemBuilder builder) {
        Map<UUID, Integer> sizes = new HashMap<>();
        Map<UUID, Integer> veterans = new HashMap<>();
        board.posts.forEach(post -> sizes.putIfAbsent(post.unit(), 0));
        for (int i = 0; i < board.people.size(); i++) {
            UUID unit = board.people.get(i).unit();
            sizes.merge(unit, 1, Integer::sum);
            if (experienced(i) && board.leaves(i) == board.periods()) {
                veterans.merge(unit, 1, Integer::sum);
            }
        }
        Map<UUID, Integer> handles = new HashMap<>();
        sizes.forEach((unit, size) -> handles.put(unit, builder.unit(unit, limits(unit, size, veterans))));
        return handles;
    }

    private UnitLimits limits(UUID unit, int size, Map<UUID, Integer> veterans) {
        UnitLimits limits = UnitLimits.same(
                board.periods(), share(RuleKind.UNIT_SHARE_OUT, size), share(RuleKind.UNIT_SHARE_IN, size));
        int keep = board.terms
                .inUse(RuleKind.EXPERIENCED_STAY)
                .mapToInt(rule -> veterans.getOrDefault(unit, 0) * rule.percent() / 100)
                .max()
                .orElse(0);
        return limits.keeping(keep, new int[board.periods()]);
    }

    private int share(RuleKind kind, int size) {
        return board.terms
                .inUse(kind)
                .mapToInt(rule -> Math.max(1, size * rule.percent() / 100))
                .min()
                .orElse(RotationProblem.NO_LIMIT);
    }

    private boolean experienced(int person) {
        return board.terms.inUse(RuleKind.EXPERIENCED_STAY).anyMatch(rule -> longIn(rule, board.people.get(person)));
    }

    private boolean longIn(PolicyRule rule, Mover mover) {
        return !mover.since().plusMonths(rule.months()).isAfter(board.picture.asOf());
    }

    private int[] posts(RotationProblemBuilder builder, Map<UUID, Integer> units) {
        int[] handles = new int[board.posts.size()];
        for (int p = 0; p < handles.length; p++) {
            PositionRow post = board.posts.get(p);
            int[] room = new int[board.periods()];
            for (int w = 0; w < room.length; w++) {
                int period = w;
                long there = board.holders.get(p).stream()
                        .filter(i -> board.leaves(i) > period)
                        .count();
                boolean over = post.until() != null && post.until().isBefore(board.start(w));
                room[w] = over ? CLOSED : post.quota() - (int) there;
            }
            handles[p] = builder.post(post.uuid(), units.get(post.unit()), room);
        }
        return handles;
    }

    private void options(RotationProblemBuilder builder, int[] people, int[] posts) {
        Map<Integer, HandRule> forced = forced();
        for (int[] arc : candidates.arcs()) {
            HandRule hand = forced.get(arc[0]);
            if (hand != null && board.postAt.getOrDefault(hand.position(), -1) != arc[1]) {
                continue;
            }
            for (int w = 0; w < board.periods(); w++) {
                boolean wanted = hand == null || hand.period() == 0 || hand.period() == w + 1;
                if ((arc[2] >> w & 1) == 1 && wanted) {
                    builder.option(people[arc[0]], posts[arc[1]], w, worth.values(arc[0], arc[1], w));
                }
            }
        }
        forced.keySet().forEach(person -> builder.mustMove(people[person], board.periods() - 1));
    }

    /** The people whose move is settled, where no rule forbids it; where one does, that is noted as a conflict. */
    private Map<Integer, HandRule> forced() {
        Map<Integer, HandRule> forced = new HashMap<>();
        for (HandRule hand : board.terms.hand()) {
            if (hand.kind() == HandRule.Kind.FORCE) {
                Optional<Obstacle> obstacle = obstacle(hand);
                obstacle.ifPresentOrElse(conflicts::add, () -> forced.put(board.personAt.get(hand.employee()), hand));
            }
        }
        return forced;
    }

    private Optional<Obstacle> obstacle(HandRule hand) {
        Integer person = board.personAt.get(hand.employee());
        Integer post = board.postAt.get(hand.position());
        if (person == null || post == null) {
            return Optional.of(Obstacle.of("rotasi.cakupan", Obstacles.ROUND, Text.of("obstacle.notInPicture")));
        }
        Optional<Obstacle> last = Optional.empty();
        for (int w = 0; w < board.periods(); w++) {
            if (hand.period() == 0 || hand.period() == w + 1) {
                last = obstacles.first(person, post, w);
                if (last.isEmpty()) {
                    return last;
                }
            }
        }
        return last.or(() -> Optional.of(
                Obstacle.of("rotasi.periode", Obstacles.ROUND, Text.of("obstacle.noSuchPeriod", hand.period()))));
    }
}
