package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.Job;
import id.jenjang.people.PositionRow;
import id.jenjang.rotation.plan.TimelineRow.Bar;
import id.jenjang.rotation.plan.TimelineRow.Kind;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.solve.PlannedMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The timeline of a plan, by positions or by people, a page at a time. */
public final class Timeline {
    private final Board board;
    private final Map<UUID, PlannedMove> moveOf = new HashMap<>();
    private final Map<UUID, List<PlannedMove>> into = new HashMap<>();

    /** A part of the timeline and how many rows there are in all. */
    public record Page(List<TimelineRow> rows, int total) implements ShowsPeople {
        public Page {
            rows = List.copyOf(rows);
        }

        @Override
        public Collection<UUID> people() {
            return rows.stream().flatMap(row -> row.people().stream()).toList();
        }
    }

    /** Of moves that were planned for the problem. */
    public Timeline(PlanProblem problem, List<PlannedMove> moves) {
        this.board = problem.board();
        for (PlannedMove move : moves) {
            moveOf.put(move.person(), move);
            into.computeIfAbsent(move.to(), to -> new ArrayList<>()).add(move);
        }
    }

    /** Rows of the people in scope; those whose name or unit holds the words, movers only if wanted. */
    public Page people(String words, boolean moversOnly, int first, int size) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < board.people.size(); i++) {
            Mover mover = board.people.get(i);
            boolean wanted = !moversOnly || moveOf.containsKey(mover.employee());
            if (wanted && board.inScope(i) && holds(words, mover.name(), unit(mover.unit()))) {
                found.add(i);
            }
        }
        return page(found.stream(), first, size, found.size(), this::ofPerson);
    }

    /** Rows of the positions in scope; those whose job or unit holds the words, changing ones only if wanted. */
    public Page positions(String words, boolean changingOnly, int first, int size) {
        List<Integer> found = new ArrayList<>();
        for (int p = 0; p < board.posts.size(); p++) {
            PositionRow post = board.posts.get(p);
            boolean changes = into.containsKey(post.uuid())
                    || board.holders.get(p).stream()
                            .anyMatch(
                                    i -> moveOf.containsKey(board.people.get(i).employee()));
            if ((!changingOnly || changes) && board.open(p) && holds(words, job(post.job()), unit(post.unit()))) {
                found.add(p);
            }
        }
        return page(found.stream(), first, size, found.size(), this::ofPosition);
    }

    private static Page page(Stream<Integer> found, int first, int size, int total, IntFunction<TimelineRow> made) {
        return new Page(found.skip(first).limit(size).map(made::apply).toList(), total);
    }

    private TimelineRow ofPerson(int person) {
        Mover mover = board.people.get(person);
        List<Bar> bars = new ArrayList<>();
        bars.add(held(person, job(mover.job())));
        PlannedMove move = moveOf.get(mover.employee());
        if (move != null) {
            bars.add(planned(
                    move, job(board.posts.get(board.postAt.get(move.to())).job())));
        }
        return new TimelineRow(mover.employee(), mover.name(), unit(mover.unit()), bars);
    }

    private TimelineRow ofPosition(int post) {
        PositionRow row = board.posts.get(post);
        List<Bar> bars = new ArrayList<>();
        board.holders
                .get(post)
                .forEach(i -> bars.add(held(i, board.people.get(i).name())));
        into.getOrDefault(row.uuid(), List.of())
                .forEach(move -> bars.add(planned(
                        move,
                        board.people.get(board.personAt.get(move.person())).name())));
        return new TimelineRow(row.uuid(), job(row.job()), unit(row.unit()), bars);
    }

    private Bar held(int person, String label) {
        Mover mover = board.people.get(person);
        PlannedMove move = moveOf.get(mover.employee());
        LocalDate to = move == null ? end(mover) : board.start(move.period()).minusDays(1);
        Job job = board.job(mover.job());
        LocalDate over = job == null
                ? null
                : board.terms
                        .longestTenure(job.level())
                        .map(PolicyRule::months)
                        .map(months -> mover.since().plusMonths(months))
                        .filter(day -> to == null || !day.isAfter(to))
                        .orElse(null);
        return new Bar(mover.employee(), label, Kind.HELD, mover.since(), to, over);
    }

    private Bar planned(PlannedMove move, String label) {
        return new Bar(move.person(), label, Kind.PLANNED, board.start(move.period()), null, null);
    }

    private static LocalDate end(Mover mover) {
        LocalDate retires = mover.retiresOn() == null ? null : mover.retiresOn().minusDays(1);
        if (mover.until() == null || retires == null) {
            return mover.until() == null ? retires : mover.until();
        }
        return mover.until().isBefore(retires) ? mover.until() : retires;
    }

    private static boolean holds(String words, String... texts) {
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private String unit(UUID unit) {
        return board.places.containsKey(unit) ? board.places.get(unit).name() : "";
    }

    private String job(String code) {
        Job job = board.job(code);
        return job == null ? code : job.name();
    }
}
