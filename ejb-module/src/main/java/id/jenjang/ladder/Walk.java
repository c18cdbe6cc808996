package id.jenjang.ladder;

import id.jenjang.ladder.LadderGraph.Edge;
import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Part of a way: the steps so far, and the person as they would be at its end.
 *
 * @param growth how the person would grow who stays at its end; of no meaning once a step had no date
 * @param arrived when its last job is reached; today before the first step; empty once a step had no date
 */
record Walk(Job at, List<Way.Leg> legs, Dossier person, Optional<LocalDate> arrived, LocalDate today, Growth growth) {
    /**
     * Dated ones by date, then those without; fewer steps first; then by the codes on the way, so that order is fixed.
     */
    static final Comparator<Walk> SOONEST = Comparator.comparing((Walk walk) -> walk.arrived.orElse(LocalDate.MAX))
            .thenComparingInt(walk -> walk.legs.size())
            .thenComparing(Walk::trail);

    private static final String GRADE = "minimumGrade.needed";
    private static final int LOOK_AGAIN = 8;

    static Walk start(Dossier person, Job job, LocalDate today, Judging judging) {
        Growth growth = new Growth(person, job, today, today, judging);
        return new Walk(job, List.of(), person, Optional.of(today), today, growth);
    }

    boolean visits(Job job) {
        return at.code().equals(job.code())
                || legs.stream().anyMatch(leg -> leg.from().code().equals(job.code()));
    }

    long sideways() {
        return legs.stream().filter(leg -> leg.kind() == StepKind.HORIZONTAL).count();
    }

    Way way() {
        return new Way(legs, arrived);
    }

    private String trail() {
        StringBuilder codes = new StringBuilder();
        legs.forEach(leg -> codes.append(leg.to().code()).append(' '));
        return codes.toString();
    }

    /** One step further; behind a step without a date nothing is judged. */
    Walk by(Edge edge, Judging judging, int stayMonths) {
        if (arrived.isEmpty()) {
            return on(edge, person, Optional.empty(), Optional.empty(), judging);
        }
        LocalDate asOf = legs.isEmpty() ? today : arrived.get().plusMonths(stayMonths);
        Eligibility eligibility = judged(edge, asOf, judging);
        Optional<LocalDate> date = settled(eligibility, edge, judging);
        if (date.isEmpty() && waitsForGrade(eligibility)) {
            date = promoted(edge, asOf, judging);
        }
        Dossier then = date.map(day -> Projection.appointed(growth.by(day), edge.to(), day, today))
                .orElse(person);
        return on(edge, then, date, Optional.of(eligibility), judging);
    }

    private Eligibility judged(Edge edge, LocalDate day, Judging judging) {
        return judging.judge(Projection.later(growth.by(day), day, today), edge, day);
    }

    /** Whether nothing stands without a date but a grade, which staying on brings. */
    private static boolean waitsForGrade(Eligibility eligibility) {
        List<Finding> dateless = eligibility.findings().stream()
                .filter(finding -> finding.earliest().isEmpty())
                .toList();
        return !dateless.isEmpty()
                && dateless.stream().allMatch(finding -> finding.needed().key().equals(GRADE));
    }

    /** The earliest date after a promotion; empty when none of those to come before retirement is enough. */
    private Optional<LocalDate> promoted(Edge edge, LocalDate asOf, Judging judging) {
        return growth.promotionsAfter(asOf).stream()
                .map(day -> settled(judged(edge, day, judging), edge, judging))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Walk on(
            Edge edge, Dossier then, Optional<LocalDate> date, Optional<Eligibility> eligibility, Judging judging) {
        List<Way.Leg> further = new ArrayList<>(legs);
        further.add(new Way.Leg(edge.from(), edge.to(), edge.kind(), date, eligibility));
        Growth next = new Growth(then, edge.to(), date.orElse(today), today, judging);
        return new Walk(edge.to(), List.copyOf(further), then, date, today, next);
    }

    /**
     * The earliest date at which nothing that was met has lapsed meanwhile, such as an age limit; empty when there is
     * none.
     */
    private Optional<LocalDate> settled(Eligibility first, Edge edge, Judging judging) {
        Map<String, Finding> met = new HashMap<>();
        first.findings().stream().filter(f -> f.verdict() == Verdict.MET).forEach(f -> met.put(f.rule(), f));
        Optional<LocalDate> day = first.earliest();
        LocalDate looked = first.asOf();
        for (int i = 0; i < LOOK_AGAIN && day.isPresent() && day.get().isAfter(looked); i++) {
            looked = day.get();
            Eligibility again = judged(edge, looked, judging);
            Optional<LocalDate> next = Optional.of(looked);
            for (Finding finding : again.findings()) {
                if (met.containsKey(finding.rule()) && finding.verdict() != Verdict.MET) {
                    next = latest(next, finding.earliest());
                }
            }
            day = next;
        }
        return day.filter(looked::equals);
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }
}
