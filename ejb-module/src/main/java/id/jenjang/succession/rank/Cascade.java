package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * The chains of moves that fill a position from inside with the least loss; only who is ready now moves, and nobody
 * twice. Exact: chains grow in the order of what they cost at least, and what is still to come is never counted for
 * more than it costs.
 */
public final class Cascade {
    private static final int FULL = 1_000_000;

    private final SuccessorRanking ranking;
    private final SuccessionPolicy.CascadeRule rule;
    private final Function<UUID, UUID> positionOf;
    private final Map<Integer, List<Group>> groups = new HashMap<>();
    private final Map<Long, Long> leasts = new HashMap<>();

    /** For one state of the ranking; positionOf gives the position that a person holds, null where it is not known. */
    public Cascade(SuccessorRanking ranking, Function<UUID, UUID> positionOf) {
        this.ranking = ranking;
        this.rule = ranking.input().policy().cascade();
        this.positionOf = positionOf;
    }

    /** Holders of one job who are ready now for another, best first. */
    private record Group(int from, List<Mover> movers) {}

    private record Mover(int person, int score) {}

    /** A chain so far: who moves last, and the rest before. */
    private record Link(Link before, int person, int score, int job) {
        boolean has(int other) {
            return person == other || before != null && before.has(other);
        }

        int length() {
            return before == null ? 1 : before.length() + 1;
        }
    }

    /** A chain of so many moves that may grow by the mover at a place of a group; or one that has ended. */
    private record Node(long least, int moves, long loss, Link link, Group next, int place, SuccessionChain.End end) {
        static Node ended(long loss, Link link, SuccessionChain.End end) {
            return new Node(loss, Integer.MAX_VALUE, loss, link, null, 0, end);
        }
    }

    private static final Comparator<Node> LEAST_FIRST =
            Comparator.comparingLong(Node::least).thenComparing(node -> -node.moves);

    /** The best chains for a position that is ranked, the least loss first; none where nobody is ready now. */
    public List<SuccessionChain> of(UUID position) {
        return of(position, grouped(ranking.seat(position).orElseThrow()));
    }

    /** The best chains that begin with one person; none where they are not ready now for the position. */
    public List<SuccessionChain> of(UUID position, UUID first) {
        int person = ranking.staff().number(first);
        List<Group> alone = grouped(ranking.seat(position).orElseThrow()).stream()
                .map(group -> new Group(
                        group.from,
                        group.movers.stream()
                                .filter(mover -> mover.person == person)
                                .toList()))
                .filter(group -> !group.movers.isEmpty())
                .toList();
        return of(position, alone);
    }

    private List<SuccessionChain> of(UUID position, List<Group> first) {
        PriorityQueue<Node> open = new PriorityQueue<>(LEAST_FIRST);
        first.forEach(group -> offer(open, null, 0, group, 0));
        List<SuccessionChain> found = new ArrayList<>();
        while (!open.isEmpty() && found.size() < rule.kept()) {
            Node node = open.remove();
            if (node.end != null) {
                found.add(chain(position, node));
            } else {
                grow(open, node);
            }
        }
        return List.copyOf(found);
    }

    private void offer(PriorityQueue<Node> open, Link link, long loss, Group group, int place) {
        if (place < group.movers.size()) {
            int done = link == null ? 0 : link.length();
            long least = loss + cost(group.movers.get(place).score) + least(group.from, rule.depth() - done - 1);
            open.add(new Node(least, done, loss, link, group, place, null));
        }
    }

    private void grow(PriorityQueue<Node> open, Node node) {
        offer(open, node.link, node.loss, node.next, node.place + 1);
        Mover mover = node.next.movers.get(node.place);
        if (node.link != null && node.link.has(mover.person)) {
            return;
        }
        Link link = new Link(node.link, mover.person, mover.score, node.next.from);
        long loss = node.loss + cost(mover.score);
        if (recruited(link.job)) {
            open.add(Node.ended(loss, link, SuccessionChain.End.RECRUITED));
        } else if (link.length() >= rule.depth()) {
            open.add(Node.ended(loss + rule.openLoss(), link, SuccessionChain.End.DEPTH));
        } else if (groups(link.job).stream()
                .allMatch(group -> group.movers.stream().allMatch(each -> link.has(each.person)))) {
            open.add(Node.ended(loss + rule.openLoss(), link, SuccessionChain.End.NOBODY_READY));
        } else {
            groups(link.job).forEach(group -> offer(open, link, loss, group, 0));
        }
    }

    private long cost(int score) {
        return (long) FULL - score + rule.moveLoss();
    }

    private Job job(int number) {
        return ranking.input().jobs().get(number);
    }

    private boolean recruited(int job) {
        return rule.recruited().contains(job(job).level());
    }

    /** What filling a post of a job costs at least, in so many moves, were nobody moved yet. */
    private long least(int job, int depth) {
        if (recruited(job)) {
            return 0;
        }
        if (depth == 0) {
            return rule.openLoss();
        }
        long key = (long) job << Integer.SIZE | depth;
        Long known = leasts.get(key);
        if (known == null) {
            long least = mayRunOut(job) ? rule.openLoss() : Long.MAX_VALUE;
            for (Group group : groups(job)) {
                least = Math.min(least, cost(group.movers.get(0).score) + least(group.from, depth - 1));
            }
            known = least;
            leasts.put(key, known);
        }
        return known;
    }

    /** Whether a chain may use up all who are ready for a job; of more people than a chain has moves some are left. */
    private boolean mayRunOut(int job) {
        return groups(job).stream().mapToInt(group -> group.movers.size()).sum() <= rule.depth();
    }

    private List<Group> groups(int job) {
        List<Group> known = groups.get(job);
        if (known == null) {
            CriticalPosition post = new CriticalPosition(new UUID(0, job), job(job), null, Set.of(), null);
            known = grouped(new Seat(
                    post,
                    ranking.staff(),
                    ranking.input().policy(),
                    ranking.order(),
                    ranking.input().rules().reference()));
            groups.put(job, known);
        }
        return known;
    }

    private List<Group> grouped(Seat seat) {
        Contenders found = new Contenders();
        ranking.scan().all(ranking.feed(seat.position.job()), found);
        Map<Integer, List<Mover>> byJob = new TreeMap<>();
        for (int place = 0; place < found.size(); place++) {
            int person = found.person(place);
            if (Order.readyNow(found.key(place)) && !seat.leavesOut(person, ranking.staff())) {
                byJob.computeIfAbsent(ranking.staff().job(person), fresh -> new ArrayList<>())
                        .add(new Mover(person, Order.score(found.key(place))));
            }
        }
        List<Group> all = new ArrayList<>();
        byJob.forEach((from, movers) -> {
            movers.sort(Comparator.comparingInt(Mover::score)
                    .reversed()
                    .thenComparing((one, other) -> ranking.staff().compareIds(one.person, other.person)));
            all.add(new Group(from, movers));
        });
        return all;
    }

    private SuccessionChain chain(UUID position, Node node) {
        List<Link> links = new ArrayList<>();
        for (Link link = node.link; link != null; link = link.before) {
            links.add(0, link);
        }
        List<ChainMove> moves = new ArrayList<>();
        UUID to = position;
        String toJob = ranking.seat(position).orElseThrow().position.job().code();
        for (Link link : links) {
            UUID employee = ranking.staff().employee(link.person);
            moves.add(new ChainMove(employee, to, toJob, link.score));
            to = positionOf.apply(employee);
            toJob = job(link.job).code();
        }
        return new SuccessionChain(moves, to, toJob, node.end, node.loss);
    }
}
