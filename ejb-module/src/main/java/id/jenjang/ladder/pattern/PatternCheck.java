package id.jenjang.ladder.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a career pattern as written, without knowing the agency's jobs; every fault is kept. */
final class PatternCheck {
    private final CareerPattern pattern;
    private final List<PatternFault> faults = new ArrayList<>();

    private PatternCheck(CareerPattern pattern) {
        this.pattern = pattern;
    }

    /** All that is wrong; {@code ruleSets} are the keys of the rule sets that exist. */
    static List<PatternFault> of(CareerPattern pattern, Set<String> ruleSets) {
        PatternCheck check = new PatternCheck(pattern);
        check.ladderKeys();
        for (Ladder ladder : pattern.ladders()) {
            check.repeatedRungs(ladder);
            check.unlistedRungs(ladder);
            check.steps(ladder, ruleSets);
            check.unreachable(ladder);
        }
        check.repeatedSteps();
        check.loops();
        return List.copyOf(check.faults);
    }

    private void ladderKeys() {
        if (pattern.ladders().isEmpty()) {
            faults.add(new PatternFault("", "Pola karier", "tidak berisi jalur.", "Tulis paling sedikit satu jalur."));
        }
        Set<String> seen = new HashSet<>();
        for (Ladder ladder : pattern.ladders()) {
            if (!seen.add(ladder.key())) {
                fault(ladder, "kunci jalur", "dipakai dua kali.", "Beri setiap jalur kunci sendiri.");
            }
        }
    }

    private void repeatedRungs(Ladder ladder) {
        repeated(ladder, ladder.listed(), "rungs");
        repeated(ladder, ladder.entries(), "entry");
    }

    private void repeated(Ladder ladder, List<String> rungs, String field) {
        Set<String> seen = new HashSet<>();
        for (String rung : rungs) {
            if (!seen.add(rung)) {
                fault(ladder, "anak tangga " + rung, "tertulis dua kali di \"" + field + "\".", "Hapus salah satunya.");
            }
        }
    }

    private void unlistedRungs(Ladder ladder) {
        if (ladder.listed().isEmpty()) {
            return;
        }
        Set<String> unlisted = ladder.rungs();
        ladder.listed().forEach(unlisted::remove);
        for (String rung : unlisted) {
            fault(
                    ladder,
                    "anak tangga " + rung,
                    "dipakai langkah tetapi tidak ada di \"rungs\".",
                    "Tambahkan di sana.");
        }
    }

    private void steps(Ladder ladder, Set<String> ruleSets) {
        for (Step step : ladder.steps()) {
            if (step.from().equals(step.to())) {
                fault(ladder, "langkah " + step, "menuju jabatan itu sendiri.", "Hapus langkah ini.");
            }
            for (String rules : step.rules()) {
                if (!ruleSets.contains(rules)) {
                    fault(
                            ladder,
                            "langkah " + step,
                            "memakai ketentuan \"" + rules + "\" yang tidak ada.",
                            "Perbaiki kuncinya, atau tambahkan ketentuan itu.");
                }
            }
        }
    }

    private void unreachable(Ladder ladder) {
        Set<String> reached = reached(ladder);
        for (String rung : ladder.rungs()) {
            if (!reached.contains(rung)) {
                String from = ladder.entries().isEmpty() ? "langkah mana pun" : String.join(", ", ladder.entries());
                fault(
                        ladder,
                        "anak tangga " + rung,
                        "tidak terjangkau dari " + from + ".",
                        "Tambahkan langkah ke sana, tulis sebagai pintu masuk di \"entry\", atau hapus.");
            }
        }
    }

    private static Set<String> reached(Ladder ladder) {
        if (ladder.entries().isEmpty()) {
            Set<String> touched = new HashSet<>();
            ladder.steps().forEach(step -> touched.addAll(List.of(step.from(), step.to())));
            return touched;
        }
        Map<String, List<String>> arrows = new HashMap<>();
        ladder.steps()
                .forEach(step -> arrows.computeIfAbsent(step.from(), k -> new ArrayList<>())
                        .add(step.to()));
        Set<String> reached = new LinkedHashSet<>(ladder.entries());
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : arrows.getOrDefault(open.pop(), List.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private void repeatedSteps() {
        Map<String, String> seen = new HashMap<>();
        for (Ladder ladder : pattern.ladders()) {
            for (Step step : ladder.steps()) {
                String other = seen.putIfAbsent(step.toString(), ladder.key());
                if (other != null) {
                    String where = other.equals(ladder.key()) ? "jalur ini" : "jalur " + other;
                    fault(ladder, "langkah " + step, "sudah ada di " + where + ".", "Hapus salah satunya.");
                }
            }
        }
    }

    private void loops() {
        Map<String, Set<String>> climbs = new LinkedHashMap<>();
        pattern.steps()
                .filter(Step::climbs)
                .filter(s -> !s.from().equals(s.to()))
                .forEach(step -> climbs.computeIfAbsent(step.from(), k -> new LinkedHashSet<>())
                        .add(step.to()));
        Loops.of(climbs).forEach(loop -> faults.add(loop(loop)));
    }

    static PatternFault loop(List<String> loop) {
        return new PatternFault(
                "",
                "Langkah naik " + String.join(" → ", loop),
                "kembali ke jabatan semula.",
                "Hapus atau balik salah satu langkah itu.");
    }

    private void fault(Ladder ladder, String place, String problem, String fix) {
        faults.add(new PatternFault(ladder.key(), place, problem, fix));
    }
}
