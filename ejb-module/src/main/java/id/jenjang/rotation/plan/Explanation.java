package id.jenjang.rotation.plan;

import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.plan.WhyRow.Alternative;
import id.jenjang.rotation.plan.WhyRow.Points;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.Term;
import id.jenjang.rotation.solve.Breaking;
import id.jenjang.rotation.solve.Explainer;
import id.jenjang.rotation.solve.PlannedMove;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says why a plan is as it is: for a person, for a position, and why not for the two together. */
public final class Explanation {
    private static final int OTHERS = 5;

    private final Board board;
    private final PlanProblem problem;
    private final PlanLook look;
    private final Map<UUID, MoveRow> moves;
    private final Optional<Explainer> prices;

    /** Of moves that were planned for the problem, without what the prices of the whole plan say. */
    public Explanation(PlanProblem problem, PlanLook look) {
        this(problem, look, Optional.empty());
    }

    /** Of a plan that was made for the problem, with its prices. */
    public Explanation(PlanProblem problem, PlanLook look, Optional<Explainer> prices) {
        this.prices = prices;
        this.board = problem.board();
        this.problem = problem;
        this.look = look;
        this.moves = look.byPerson();
    }

    /** Why the person moves there or stays; empty for who is not in the picture. */
    public Optional<WhyRow> person(UUID employee) {
        Integer person = board.personAt.get(employee);
        if (person == null) {
            return Optional.empty();
        }
        Optional<MoveRow> move = Optional.ofNullable(moves.get(employee));
        List<Alternative> others = problem.candidatesOf(person)
                .map(this::alternative)
                .filter(each ->
                        move.isEmpty() || !each.position().equals(move.get().toPosition()))
                .sorted(BEST_FIRST)
                .limit(OTHERS)
                .toList();
        List<Points> points = move.map(row -> points(person, row)).orElseGet(List::of);
        List<Text> words = move.map(row -> words(person, row)).orElseGet(() -> staying(others));
        return Optional.of(new WhyRow(employee, board.people.get(person).name(), move, points, others, words));
    }

    /** Who gets a position by the plan, and who else could; empty for one that is not in the picture. */
    public List<Alternative> position(UUID position) {
        Integer post = board.postAt.get(position);
        return post == null
                ? List.of()
                : problem.candidatesFor(post)
                        .map(this::alternative)
                        .sorted(BEST_FIRST)
                        .limit(OTHERS)
                        .toList();
    }

    /** Why the person does not get the position; empty when either is not in the picture. */
    public Optional<WhyNotRow> whyNot(UUID employee, UUID position) {
        Integer person = board.personAt.get(employee);
        Integer post = board.postAt.get(position);
        if (person == null || post == null) {
            return Optional.empty();
        }
        boolean planned =
                moves.containsKey(employee) && moves.get(employee).toPosition().equals(position);
        List<Optional<Obstacle>> byPeriod = new ArrayList<>();
        for (int w = 0; w < board.periods(); w++) {
            byPeriod.add(problem.obstacles().first(person, post, w));
        }
        int first = firstFree(byPeriod);
        Optional<Obstacle> obstacle = first >= 0 ? Optional.empty() : byPeriod.get(0);
        List<Text> needs = new ArrayList<>();
        obstacle.ifPresent(each -> needs.add(
                each.words().key().endsWith(".unknown")
                        ? Text.of("need.data")
                        : Text.of("need.waiver", each.rule(), article(each))));
        if (first > 0) {
            needs.add(Text.of("need.later", first + 1));
        }
        if (obstacle.isEmpty() && !planned && taken(post)) {
            needs.add(Text.of("need.free"));
        }
        Optional<id.jenjang.rotation.solve.Alternative> forced =
                obstacle.isPresent() || planned ? Optional.empty() : forced(employee, position);
        forced.ifPresent(each -> each.broken().forEach(clash -> needs.add(Text.of("clash." + clash.rule()))));
        return Optional.of(new WhyNotRow(
                employee,
                position,
                planned,
                obstacle,
                List.of(),
                forced.map(each -> each.gain().stream().map(gain -> -gain).toList()),
                forced.map(id.jenjang.rotation.solve.Alternative::leastLoss)
                        .filter(Double::isFinite)
                        .orElse(null),
                needs));
    }

    /** The cheapest way to settle it; empty when it was not among what was considered. */
    private Optional<id.jenjang.rotation.solve.Alternative> forced(UUID employee, UUID position) {
        return prices.flatMap(explainer -> explainer.person(employee).stream()
                .filter(each -> position.equals(each.move().to()) && each.move().period() >= 0)
                .findFirst());
    }

    /** What falls with a person's move if it is taken out of the plan; empty for who does not move. */
    public Optional<BreakRow> without(UUID employee) {
        MoveRow move = moves.get(employee);
        if (move == null || prices.isEmpty()) {
            return Optional.empty();
        }
        Breaking broken = prices.get()
                .without(new PlannedMove(employee, move.fromPosition(), move.toPosition(), move.period() - 1));
        List<MoveRow> alsoOut =
                broken.alsoOut().stream().map(each -> moves.get(each.person())).toList();
        return Optional.of(new BreakRow(move, alsoOut, broken.atMost(), broken.atLeast()));
    }

    private boolean taken(int post) {
        return board.holders.get(post).size() >= board.posts.get(post).quota();
    }

    private static int firstFree(List<Optional<Obstacle>> byPeriod) {
        for (int w = 0; w < byPeriod.size(); w++) {
            if (byPeriod.get(w).isEmpty()) {
                return w;
            }
        }
        return -1;
    }

    private static String article(Obstacle obstacle) {
        return (obstacle.citation().regulation() + " " + obstacle.citation().article()).strip();
    }

    private static final Comparator<Alternative> BEST_FIRST = (one, other) -> {
        for (int k = 0; k < one.worth().size(); k++) {
            int order = Long.compare(other.worth().get(k), one.worth().get(k));
            if (order != 0) {
                return order;
            }
        }
        return one.position().compareTo(other.position());
    };

    /** A candidate in its first period. */
    private Alternative alternative(int[] arc) {
        int period = Integer.numberOfTrailingZeros(arc[2]);
        Mover mover = board.people.get(arc[0]);
        String job = board.posts.get(arc[1]).job();
        return new Alternative(
                mover.employee(),
                mover.name(),
                board.posts.get(arc[1]).uuid(),
                board.job(job).name(),
                look.unitName(board.posts.get(arc[1]).unit()),
                period + 1,
                Arrays.stream(problem.worth().values(arc[0], arc[1], period))
                        .boxed()
                        .toList());
    }

    private List<Points> points(int person, MoveRow row) {
        RotationTerms terms = board.terms;
        List<Points> all = new ArrayList<>();
        problem.worth()
                .points(person, board.postAt.get(row.toPosition()), row.period() - 1)
                .forEach((Term term, Integer number) -> all.add(new Points(
                        term.objective(), term, number, terms.weight(term), (long) number * terms.weight(term))));
        return all;
    }

    private List<Text> words(int person, MoveRow row) {
        List<Text> words = new ArrayList<>();
        if (row.overdue()) {
            words.add(Text.of("why.overdue", problem.worth().overdue(person)));
        }
        if (board.holders.get(board.postAt.get(row.toPosition())).isEmpty()) {
            words.add(Text.of("why.opens"));
        }
        words.add(Text.of("why.fit", row.matchAfter(), row.matchBefore()));
        words.add(
                switch (row.wish()) {
                    case RANKED -> Text.of("why.rank", row.rank());
                    case NOT_RANKED -> Text.of("why.against");
                    case STAY -> Text.of("why.againstStay");
                    case FILLED_IN -> Text.of("why.filledIn");
                });
        if (board.wishes.wanted(row.toPosition(), row.employee())) {
            words.add(Text.of("why.wanted"));
        }
        return words;
    }

    private static List<Text> staying(List<Alternative> others) {
        return others.isEmpty()
                ? List.of(Text.of("why.stays"), Text.of("why.noOption"))
                : List.of(Text.of("why.stays"));
    }
}
