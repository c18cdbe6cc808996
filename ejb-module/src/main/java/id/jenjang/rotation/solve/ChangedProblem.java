package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Problems that differ from another in what may be chosen and what has to be. */
final class ChangedProblem {
    private ChangedProblem() {}

    /** The problem held to changes. */
    static RotationProblem of(RotationProblem problem, PlanChanges changes) {
        boolean[] stays = new boolean[problem.size()];
        changes.stays().forEach(person -> stays[index(problem.indexOfPerson(person))] = true);
        boolean[] forbidden = new boolean[problem.options()];
        for (PlannedMove move : changes.forbidden()) {
            int person = index(problem.indexOfPerson(move.person()));
            int post = index(problem.indexOfPost(move.to()));
            for (int option = problem.start[person]; option < problem.start[person + 1]; option++) {
                forbidden[option] |= problem.optionPost[option] == post;
            }
        }
        int[] locked = problem.locked.clone();
        for (PlannedMove move : changes.locked()) {
            int person = index(problem.indexOfPerson(move.person()));
            int option = problem.option(person, index(problem.indexOfPost(move.to())), move.period());
            if (option == NONE || forbidden[option] || stays[person]) {
                throw new IllegalArgumentException("Wanted: a settled move that is an option");
            }
            locked[person] = option;
        }
        IntPredicate kept = option -> !forbidden[option] && !stays[problem.optionPerson[option]];
        RotationProblemBuilder.Parts parts = filtered(problem, kept, locked);
        return new RotationProblem(parts);
    }

    /** Nobody has to move any more, but it counts how many of those do who had to. */
    static RotationProblem softened(RotationProblem problem) {
        int[] none = new int[problem.size()];
        Arrays.fill(none, NONE);
        IntPredicate kept = option -> {
            int person = problem.optionPerson[option];
            int by = problem.mustBy[person];
            int locked = problem.locked[person];
            return locked == NONE ? by == NONE || problem.optionPeriod[option] <= by : locked == option;
        };
        RotationProblemBuilder.Parts parts = filtered(problem, kept, none);
        parts.mustBy = none;
        parts.orders = List.of("musts");
        parts.stay = new long[1][problem.size()];
        parts.value = new long[1][parts.optionPost.length];
        for (int option = 0; option < parts.optionPost.length; option++) {
            int person = parts.optionPerson[option];
            parts.value[0][option] = problem.mustBy[person] != NONE || problem.locked[person] != NONE ? 1 : 0;
        }
        return new RotationProblem(parts);
    }

    private static int index(int found) {
        if (found < 0) {
            throw new IllegalArgumentException("Wanted: people and posts of the round");
        }
        return found;
    }

    private static RotationProblemBuilder.Parts filtered(RotationProblem problem, IntPredicate kept, int[] locked) {
        RotationProblemBuilder.Parts parts = problem.parts();
        int[] from = new int[problem.options()];
        int[] start = new int[problem.size() + 1];
        int count = 0;
        int[] lockedNow = new int[problem.size()];
        for (int person = 0; person < problem.size(); person++) {
            lockedNow[person] = NONE;
            for (int option = problem.start[person]; option < problem.start[person + 1]; option++) {
                if (kept.test(option)) {
                    lockedNow[person] = option == locked[person] ? count : lockedNow[person];
                    from[count++] = option;
                }
            }
            start[person + 1] = count;
        }
        int[] all = Arrays.copyOf(from, count);
        parts.start = start;
        parts.locked = lockedNow;
        parts.optionPerson =
                Arrays.stream(all).map(o -> problem.optionPerson[o]).toArray();
        parts.optionPost = Arrays.stream(all).map(o -> problem.optionPost[o]).toArray();
        parts.optionPeriod =
                Arrays.stream(all).map(o -> problem.optionPeriod[o]).toArray();
        parts.value = Arrays.stream(problem.value)
                .map(values -> Arrays.stream(all).mapToLong(o -> values[o]).toArray())
                .toArray(long[][]::new);
        return parts;
    }
}
