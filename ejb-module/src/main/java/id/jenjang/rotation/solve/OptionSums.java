package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells a {@link Deduction} what people can choose: each has a variable for every option, for every post and for every
 * period, so that both who goes where and who goes when can be counted by themselves.
 */
final class OptionSums {
    private final Deduction deduction;
    private final RotationProblem problem;

    /** What is tried first. */
    private final int[] hint;

    /** By option: the variable that it is chosen, NONE while the person is not known. */
    private final int[] chosen;

    private final boolean[] known;

    /** Of options of one person, in order, the variable that one of them is chosen. */
    private final Map<List<Integer>, Integer> anyOf = new HashMap<>();

    /** By person: the options of each post and of each period. */
    private final Map<Integer, List<List<Integer>>> byPost = new HashMap<>();

    private final Map<Integer, List<List<Integer>>> byPeriod = new HashMap<>();

    OptionSums(Deduction deduction, RotationProblem problem, int[] hint) {
        this.deduction = deduction;
        this.problem = problem;
        this.hint = hint;
        chosen = new int[problem.options()];
        known = new boolean[problem.size()];
        Arrays.fill(chosen, NONE);
    }

    boolean knows(int person) {
        return known[person];
    }

    /** Brings a person in; they choose once at most. */
    void know(int person) {
        if (known[person]) {
            return;
        }
        known[person] = true;
        Map<Integer, List<Integer>> posts = new TreeMap<>();
        Map<Integer, List<Integer>> periods = new TreeMap<>();
        for (int o = problem.start[person]; o < problem.start[person + 1]; o++) {
            if (problem.optionPeriod[o] < problem.ends[person]) {
                chosen[o] = deduction.variable(hint[person] == o);
                posts.computeIfAbsent(problem.optionPost[o], post -> new ArrayList<>())
                        .add(o);
                periods.computeIfAbsent(problem.optionPeriod[o], period -> new ArrayList<>())
                        .add(o);
            }
        }
        byPost.put(person, List.copyOf(posts.values()));
        byPeriod.put(person, List.copyOf(periods.values()));
        once(posts.values());
        once(periods.values());
    }

    private void once(Collection<List<Integer>> classes) {
        SumDraft draft = new SumDraft();
        for (List<Integer> each : classes) {
            int any = each.size() == 1
                    ? chosen[each.get(0)]
                    : define(each, each.stream().map(o -> chosen[o]).toList());
            draft.add(2 * any + 1, 1);
        }
        if (draft.size() > 1) {
            deduction.tell(draft.atLeast(draft.size() - 1));
        }
    }

    /** The variable that one of these options, of one person, is chosen. */
    int anyOf(List<Integer> options) {
        if (options.size() == 1) {
            return chosen[options.get(0)];
        }
        Integer before = anyOf.get(options);
        if (before != null) {
            return before;
        }
        int person = problem.optionPerson[options.get(0)];
        List<Integer> periods = classes(options, byPeriod.get(person));
        List<Integer> posts = classes(options, byPost.get(person));
        List<Integer> parts = !periods.isEmpty() ? periods : posts;
        int any = define(
                options, parts.isEmpty() ? options.stream().map(o -> chosen[o]).toList() : parts);
        if (!periods.isEmpty() && !posts.isEmpty()) {
            deduction.tell(some(any, posts));
        }
        return any;
    }

    /** The variables of whole classes that these options make up; empty when they do not. */
    private List<Integer> classes(List<Integer> options, List<List<Integer>> all) {
        List<Integer> parts = new ArrayList<>();
        int size = 0;
        for (List<Integer> each : all) {
            if (Collections.binarySearch(options, each.get(0)) >= 0 && options.containsAll(each)) {
                parts.add(each.size() == 1 ? chosen[each.get(0)] : anyOf.get(each));
                size += each.size();
            }
        }
        return size == options.size() ? parts : List.of();
    }

    private int define(List<Integer> options, List<Integer> parts) {
        int any = deduction.variable(options.contains(hint[problem.optionPerson[options.get(0)]]));
        anyOf.put(options, any);
        SumDraft none = new SumDraft().add(2 * any, parts.size());
        parts.forEach(part -> none.add(2 * part + 1, 1));
        deduction.tell(some(any, parts));
        deduction.tell(none.atLeast(parts.size()));
        return any;
    }

    private static Sum some(int any, List<Integer> parts) {
        SumDraft some = new SumDraft().add(2 * any + 1, 1);
        parts.forEach(part -> some.add(2 * part, 1));
        return some.atLeast(1);
    }

    /** After a plan was found: the option of each person, or NONE. */
    int[] plan() {
        int[] plan = new int[known.length];
        Arrays.fill(plan, NONE);
        for (int option = 0; option < chosen.length; option++) {
            if (chosen[option] != NONE && deduction.holds(chosen[option])) {
                plan[problem.optionPerson[option]] = option;
            }
        }
        return plan;
    }
}
