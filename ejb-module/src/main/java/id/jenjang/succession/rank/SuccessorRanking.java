package id.jenjang.succession.rank;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.requirement.RuleSets;
import id.jenjang.succession.rank.Aims.Aim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The successors of all critical positions at once, kept up to date: a changed person, position or rule set updates
 * what it touches only, and comes to what making everything anew would. Not for several threads at a time.
 */
public final class SuccessorRanking {
    private final Staff staff;
    private final Map<UUID, Seat> seats = new LinkedHashMap<>();
    private final Aims aims;
    private final Map<UUID, Set<Seat>> held = new HashMap<>();
    private final Order order;
    private RankingInput input;
    private Feeders feeders;
    private Scan scan;

    private SuccessorRanking(RankingInput input) {
        this.input = input;
        staff = new Staff(
                input.people(), input.boxes(), input.jobs(), input.rules().reference());
        aims = new Aims(staff);
        order = new Order(staff, input.policy());
        use(input);
    }

    private void use(RankingInput other) {
        input = other;
        feeders = new Feeders(
                other.rules(), other.jobs(), other.policy(), other.people().asOf());
        Scoring scoring = new Scoring(
                other.policy(), other.rules().reference(), other.people().asOf());
        scan = new Scan(staff, other.rules().reference(), scoring, order);
    }

    /** Everything made ready, no position ranked yet. */
    public static SuccessorRanking prepare(RankingInput input) {
        return new SuccessorRanking(input);
    }

    /** Ranks all positions on this thread. */
    public static SuccessorRanking of(RankingInput input, Collection<CriticalPosition> positions) {
        SuccessorRanking ranking = prepare(input);
        ranking.rank(positions, Runnable::run, 1);
        return ranking;
    }

    /** Ranks these positions besides those that are there, in so many parts that the executor may run at once. */
    public void rank(Collection<CriticalPosition> positions, Executor executor, int parts) {
        Set<Aim> touched = new LinkedHashSet<>();
        positions.forEach(position -> touched.add(seated(position)));
        List<Aim> all = List.copyOf(touched);
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int first = part;
            running.add(CompletableFuture.runAsync(() -> fill(all, first, parts), executor));
        }
        running.forEach(CompletableFuture::join);
    }

    private void fill(List<Aim> all, int first, int step) {
        Contenders found = new Contenders();
        for (int i = first; i < all.size(); i += step) {
            Aim aim = all.get(i);
            scan.all(aim.feed, found);
            aim.seats.forEach(seat -> seat.fill(found));
        }
    }

    private Aim seated(CriticalPosition position) {
        Aim aim = aims.of(position.job(), feeders);
        Seat seat =
                new Seat(position, staff, input.policy(), order, input.rules().reference());
        aim.seats.add(seat);
        drop(position.id());
        seats.put(position.id(), seat);
        position.incumbents()
                .forEach(who -> held.computeIfAbsent(who, fresh -> new LinkedHashSet<>())
                        .add(seat));
        return aim;
    }

    private void drop(UUID position) {
        Seat seat = seats.remove(position);
        if (seat != null) {
            Aim aim = aims.at(seat.position.job());
            aim.seats.remove(seat);
            seat.position.incumbents().forEach(who -> held.get(who).remove(seat));
            aims.tidy(aim);
        }
    }

    /** A position is new, or its job, incumbents or day changed. */
    public void put(CriticalPosition position) {
        Aim aim = seated(position);
        Contenders found = new Contenders();
        scan.all(aim.feed, found);
        seats.get(position.id()).fill(found);
    }

    /** A position is critical no longer. */
    public void remove(UUID position) {
        drop(position);
    }

    /** A person is new or changed in anything that is known of them, the box included. */
    public void put(Dossier person, byte box) {
        UUID id = person.identity().uuid();
        Map<Aim, Long> before = keys(staff.number(id));
        int old = staff.number(id);
        Map<Aim, List<Seat>> left = took(before, old);
        int number = staff.lay(person, box);
        renumber(id);
        join(keys(number), number);
        mend(left);
    }

    /** A person is no longer with the agency. */
    public void remove(Dossier person) {
        leave(person.identity().uuid());
    }

    /** The same of somebody of whom nothing else is known any more. */
    public void leave(UUID employee) {
        int old = staff.number(employee);
        Map<Aim, List<Seat>> left = took(keys(old), old);
        staff.forget(employee);
        renumber(employee);
        mend(left);
    }

    /** The positions whose job is within somebody's reach, whether they are on the list or not. */
    public Set<UUID> reached(UUID employee) {
        Set<UUID> reached = new LinkedHashSet<>();
        keys(staff.number(employee))
                .keySet()
                .forEach(aim -> aim.seats.forEach(seat -> reached.add(seat.position.id())));
        return reached;
    }

    private void renumber(UUID id) {
        held.getOrDefault(id, Set.of()).forEach(seat -> seat.number(staff));
    }

    /** The keys of a person for every job that theirs leads to and that is within reach. */
    private Map<Aim, Long> keys(int person) {
        Map<Aim, Long> keys = new LinkedHashMap<>();
        if (person != Staff.NOBODY) {
            Scan.One one = scan.new One(person);
            for (Aim aim : aims.fedBy(staff.job(person))) {
                long key = one.key(aim.feed);
                if (key != Scan.NONE) {
                    keys.put(aim, key);
                }
            }
        }
        return keys;
    }

    private Map<Aim, List<Seat>> took(Map<Aim, Long> keys, int person) {
        Map<Aim, List<Seat>> lost = new LinkedHashMap<>();
        keys.forEach((aim, key) -> {
            for (Seat seat : aim.seats) {
                if (!seat.leavesOut(person, staff)) {
                    seat.lose(person, key);
                    lost.computeIfAbsent(aim, fresh -> new ArrayList<>()).add(seat);
                }
            }
        });
        return lost;
    }

    private void join(Map<Aim, Long> keys, int person) {
        keys.forEach((aim, key) -> {
            for (Seat seat : aim.seats) {
                if (!seat.leavesOut(person, staff)) {
                    seat.take(person, key);
                }
            }
        });
    }

    /** Looks again at everyone where a list lost more than its reserve. */
    private void mend(Map<Aim, List<Seat>> lost) {
        Contenders found = new Contenders();
        lost.forEach((aim, some) -> {
            if (some.stream().anyMatch(seat -> seat.list.usedUp())) {
                scan.all(aim.feed, found);
                some.stream().filter(seat -> seat.list.usedUp()).forEach(seat -> seat.fill(found));
            }
        });
    }

    /**
     * Rule sets or their choice changed; reference tables as well make everything anew. Gives the positions touched.
     */
    public Set<UUID> put(RuleSets rules) {
        boolean everything = !rules.reference().equals(input.rules().reference());
        use(input.with(rules));
        Set<UUID> touched = new LinkedHashSet<>();
        Contenders found = new Contenders();
        aims.feedAnew(feeders, (aim, before) -> {
            if (everything || !aim.feed.same(before)) {
                scan.all(aim.feed, found);
                aim.seats.forEach(seat -> {
                    seat.fill(found);
                    touched.add(seat.position.id());
                });
            }
        });
        return touched;
    }

    /** How many people changed since everything was prepared; when many have, prepare anew. */
    public int changes() {
        return staff.changes();
    }

    /** The list of a position, each line opened into its parts; empty for one that is not ranked. */
    public Optional<SuccessorList> list(UUID position) {
        return Optional.ofNullable(seats.get(position)).map(this::opened);
    }

    private SuccessorList opened(Seat seat) {
        JobFeed feed = aims.at(seat.position.job()).feed;
        List<Successor> lines = new ArrayList<>();
        for (int person : seat.list.all()) {
            scan.new One(person).line(feed).ifPresent(lines::add);
        }
        return new SuccessorList(seat.position.id(), seat.candidates, seat.readyNow, lines);
    }

    Staff staff() {
        return staff;
    }

    Order order() {
        return order;
    }

    RankingInput input() {
        return input;
    }

    Scan scan() {
        return scan;
    }

    /** The positions that are ranked, in the order in which they came. */
    List<Seat> seats() {
        return List.copyOf(seats.values());
    }

    Optional<Seat> seat(UUID position) {
        return Optional.ofNullable(seats.get(position));
    }

    /** What leads to a job, whether a position of it is ranked or not. */
    JobFeed feed(Job target) {
        Aim aim = aims.at(target);
        return aim != null ? aim.feed : JobFeed.of(target, feeders.to(target), staff);
    }
}
