package id.jenjang.rotation.plan;

import id.jenjang.people.Job;
import id.jenjang.people.PositionRow;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What each move is worth, by term and by objective; greater is better, staying is worth nothing. */
final class Worth {
    /** Points of the first wish; later ones lose by the square of their place, so that the worst-off weigh most. */
    private static final int FIRST_WISH = 100;

    private static final int AGAINST_BIDS = -50;
    private static final int AGAINST_STAYING = -200;
    private static final int WISH_OF_HEAD = 30;
    private static final int MOST_MONTHS = 24;
    private static final int WORSE_FIT = 10;

    private final Board board;
    private final int[] overdue;
    private final int[] weights;
    private final BidSheet[] sheets;

    Worth(Board board) {
        this.board = board;
        weights = Arrays.stream(Term.values()).mapToInt(board.terms::weight).toArray();
        sheets = board.people.stream()
                .map(mover -> board.wishes.of(mover.employee()))
                .toArray(BidSheet[]::new);
        overdue = new int[board.people.size()];
        for (int i = 0; i < overdue.length; i++) {
            overdue[i] = board.inScope(i) && board.leaves(i) == board.periods() ? monthsOver(i) : -1;
        }
    }

    /** How many full months over the longest tenure by the last period; -1 for who is not overdue by then. */
    int overdue(int person) {
        return overdue[person];
    }

    private int monthsOver(int person) {
        Mover mover = board.people.get(person);
        Job job = board.job(mover.job());
        Optional<PolicyRule> rule = board.terms.longestTenure(job.level());
        LocalDate last = board.start(board.periods() - 1);
        if (rule.isEmpty() || board.terms.waives(mover.employee(), rule.get().key())) {
            return -1;
        }
        LocalDate due = mover.since().plusMonths(rule.get().months());
        return due.isBefore(last) ? (int) ChronoUnit.MONTHS.between(due, last) : -1;
    }

    /** Takes the points of one term. */
    private interface Points {
        void add(Term term, int number);
    }

    /** The points of a move by term, before weights; terms that give nothing are left out. */
    Map<Term, Integer> points(int person, int post, int period) {
        Map<Term, Integer> points = new EnumMap<>(Term.class);
        give(person, post, period, (term, number) -> {
            if (number != 0) {
                points.put(term, number);
            }
        });
        return points;
    }

    private void give(int person, int post, int period, Points points) {
        Mover mover = board.people.get(person);
        PositionRow row = board.posts.get(post);
        int home = board.home[person];
        if (overdue[person] >= 0) {
            points.add(Term.OVERDUE_PERSON, 1);
            points.add(Term.OVERDUE_MONTH, Math.min(MOST_MONTHS, overdue[person]) + board.periods() - 1 - period);
        }
        int km = board.kilometres(person, post);
        points.add(Term.HEAD_SEAT, heads(post) - (home < 0 ? 0 : heads(home)));
        points.add(Term.CRITICAL_SEAT, critical(post) - (home < 0 ? 0 : critical(home)));
        points.add(Term.FIT_POINT, board.fitThere(person, post) - board.fitNow(person));
        points.add(Term.PERSONS_BID, wish(person, post, km));
        points.add(Term.HEADS_WISH, wanted(person, post) ? WISH_OF_HEAD : 0);
        points.add(Term.NEW_FUNCTION, otherFamily(person, post) ? 1 : 0);
        points.add(Term.NEW_UNIT, row.unit().equals(mover.unit()) ? 0 : 1);
        points.add(Term.KILOMETRE, -Math.max(0, km));
        points.add(Term.MOVE, -1);
    }

    /** The points with their weights, by objective. */
    long[] values(int person, int post, int period) {
        long[] values = new long[Objective.values().length];
        give(
                person,
                post,
                period,
                (term, number) -> values[term.objective().ordinal()] += (long) number * weights[term.ordinal()]);
        return values;
    }

    /**
     * Whether the person would be worse off: against what they stated, or, where they stated nothing, in a lower class
     * of job or one that fits clearly less.
     */
    boolean worseOff(int person, int post) {
        BidSheet sheet = sheets[person];
        if (sheet.states()) {
            return sheet.rank(board.posts.get(post).uuid()) == 0;
        }
        Job held = board.held(person);
        Job job = board.offered(post);
        boolean lower = held.jobClass() != null && job.jobClass() != null && job.jobClass() < held.jobClass();
        return lower || board.fitThere(person, post) < board.fitNow(person) - WORSE_FIT;
    }

    /** The wish of who stated nothing is taken to be the best fit close by, at half the points. */
    private int wish(int person, int post, int km) {
        PositionRow row = board.posts.get(post);
        BidSheet sheet = sheets[person];
        if (sheet.stay()) {
            return AGAINST_STAYING;
        }
        int rank = sheet.rank(row.uuid());
        if (rank > 0) {
            return FIRST_WISH - (rank - 1) * (rank - 1);
        }
        return sheet.states() ? AGAINST_BIDS : filled(person, post, km);
    }

    /** The rule by which silence is filled in: half of the match, less a tenth of the kilometres; never below 0. */
    private int filled(int person, int post, int km) {
        int match = Math.min(FIRST_WISH, board.fitThere(person, post));
        return Math.max(0, match / 2 - Math.max(0, km) / 10);
    }

    /** Whether the position's head would take the person. */
    boolean wanted(int person, int post) {
        return !board.wishes.heads().isEmpty()
                && board.wishes.wanted(
                        board.posts.get(post).uuid(), board.people.get(person).employee());
    }

    /** What the person states. */
    BidSheet sheet(int person) {
        return sheets[person];
    }

    private boolean otherFamily(int person, int post) {
        Job held = board.held(person);
        Job job = board.offered(post);
        return held != null && job != null && !Objects.equals(held.family(), job.family());
    }

    private int heads(int post) {
        return board.posts.get(post).heads() ? 1 : 0;
    }

    private int critical(int post) {
        return board.terms.critical().contains(board.posts.get(post).uuid()) ? 1 : 0;
    }
}
