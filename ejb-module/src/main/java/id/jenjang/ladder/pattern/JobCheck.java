package id.jenjang.ladder.pattern;

import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.JobLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Checks a career pattern against the agency's jobs and their levels; every fault is kept. */
final class JobCheck {
    private final CareerPattern pattern;
    private final JobCatalogue jobs;
    private final LevelOrder order;
    private final List<PatternFault> faults = new ArrayList<>();

    private JobCheck(CareerPattern pattern, JobCatalogue jobs, LevelOrder order) {
        this.pattern = pattern;
        this.jobs = jobs;
        this.order = order;
    }

    /** All that is wrong with these jobs; what is wrong whatever the jobs are is {@link PatternCheck}'s. */
    static List<PatternFault> of(CareerPattern pattern, JobCatalogue jobs, LevelOrder order) {
        JobCheck check = new JobCheck(pattern, jobs, order);
        for (Ladder ladder : pattern.ladders()) {
            check.unknown(ladder);
            ladder.steps().forEach(step -> check.step(ladder, step));
        }
        check.loops();
        return List.copyOf(check.faults);
    }

    private void unknown(Ladder ladder) {
        for (String rung : ladder.rungs()) {
            if (jobs.byCode(rung).isEmpty()) {
                fault(
                        ladder,
                        "anak tangga " + rung,
                        "tidak ada dalam daftar jabatan.",
                        "Perbaiki kodenya, atau kirim jabatan itu dalam berkas jobs.");
            }
        }
    }

    private void step(Ladder ladder, Step step) {
        Optional<Job> from = jobs.byCode(step.from());
        Optional<Job> to = jobs.byCode(step.to());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        JobLevel low = from.get().level();
        JobLevel high = to.get().level();
        OptionalInt rise = order.between(high, low);
        if (step.climbs() && rise.isPresent() && rise.getAsInt() < 0) {
            fault(
                    ladder,
                    "langkah " + step,
                    "turun (" + low + " ke " + high + ") padahal rantai ditulis dari bawah ke atas.",
                    "Balik urutan rantai, atau tulis sebagai langkah tersendiri.");
        }
        if (ladder.noSkip() && low.track() == high.track() && high.rank() - low.rank() > 1) {
            fault(
                    ladder,
                    "langkah " + step,
                    "melompati jenjang (" + low + " ke " + high + "), sedangkan jalur ini tidak boleh melompat.",
                    "Tambahkan jabatan di antaranya, atau beri dispensasi kepada orangnya.");
        }
    }

    private void loops() {
        Map<String, Set<String>> up = new LinkedHashMap<>();
        pattern.steps()
                .filter(this::rises)
                .forEach(step -> up.computeIfAbsent(step.from(), k -> new LinkedHashSet<>())
                        .add(step.to()));
        Loops.of(up).forEach(loop -> faults.add(PatternCheck.loop(loop)));
    }

    private boolean rises(Step step) {
        Optional<Job> from = jobs.byCode(step.from());
        Optional<Job> to = jobs.byCode(step.to());
        return from.isPresent()
                && to.isPresent()
                && order.between(to.get().level(), from.get().level()).orElse(0) > 0;
    }

    private void fault(Ladder ladder, String place, String problem, String fix) {
        faults.add(new PatternFault(ladder.key(), place, problem, fix));
    }
}
