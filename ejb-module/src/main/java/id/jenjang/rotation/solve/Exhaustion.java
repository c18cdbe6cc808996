package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Optional;

/**
 * Tries everything, with what follows from each choice, until a plan is found, nothing is left to try, or too much was
 * tried. For questions that prices leave open: whether those who have to move can.
 */
final class Exhaustion {
    private final int most;
    private int tried;
    private Plan found;

    private Exhaustion(int most) {
        this.most = most;
    }

    /** What came out: a plan, or whether it is sure that there is none. */
    record Result(Optional<Plan> plan, boolean none) {}

    /** Looks for any plan from choices on which it may use up. */
    static Result search(Choices choices, int most) {
        Exhaustion search = new Exhaustion(most);
        boolean all = search.descend(choices);
        return new Result(Optional.ofNullable(search.found), all && search.found == null);
    }

    /** Gives whether everything below was tried, or a plan was found. */
    private boolean descend(Choices choices) {
        int person = next(choices);
        if (person == NONE) {
            found = new Plan(choices.table, choices.chosen);
            return true;
        }
        for (int o = choices.table.from(person); o < choices.table.to(person); o++) {
            if (choices.open[o]) {
                if (++tried > most) {
                    return false;
                }
                Choices deeper = new Choices(choices);
                if (deeper.choose(o) && (!descend(deeper) || found != null)) {
                    return found != null;
                }
            }
        }
        Choices deeper = new Choices(choices);
        return !deeper.stay(person) || descend(deeper);
    }

    /**
     * Who to decide next: of those who have to choose the one with the least choice, then who could relieve a limit.
     */
    private static int next(Choices choices) {
        int person = NONE;
        for (int each = 0; each < choices.table.people; each++) {
            if (choices.must[each]
                    && !choices.settled[each]
                    && (person == NONE || choices.openCount[each] < choices.openCount[person])) {
                person = each;
            }
        }
        for (int cell = 0; cell < choices.left.length && person == NONE; cell++) {
            if (choices.left[cell] < 0) {
                person = relieving(choices, cell);
            }
        }
        return person;
    }

    private static int relieving(Choices choices, int cell) {
        Spans spans = choices.spans;
        int line = cell / choices.table.width;
        for (int k = spans.lineStart[line]; k < spans.lineStart[line + 1]; k++) {
            int span = spans.onLine[k];
            int option = spans.option[span];
            int person = choices.table.problem.optionPerson[option];
            if (spans.sign[span] < 0
                    && spans.from[span] <= cell
                    && cell < spans.to[span]
                    && choices.open[option]
                    && !choices.settled[person]) {
                return person;
            }
        }
        throw new IllegalStateException("A limit is broken that nobody could relieve");
    }
}
