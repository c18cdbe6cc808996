package id.jenjang.ladder;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Job;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Rules for tests: so many years in the job one leaves, by target; an age below which one must be, if any; some targets
 * never get a date. One retires at the age the job gives, else at 58.
 */
final class YearsInJob implements Judging {
    private final Map<String, Integer> years = new HashMap<>();
    private final Set<String> never = new HashSet<>();
    private final Map<String, Integer> belowAge = new HashMap<>();

    YearsInJob years(String target, int needed) {
        years.put(target, needed);
        return this;
    }

    YearsInJob never(String target) {
        never.add(target);
        return this;
    }

    YearsInJob belowAge(String target, int age) {
        belowAge.put(target, age);
        return this;
    }

    int neededFor(String target) {
        return years.getOrDefault(target, 2);
    }

    @Override
    public Eligibility judge(Dossier person, LadderGraph.Edge edge, LocalDate asOf) {
        String target = edge.to().code();
        List<Finding> findings = new ArrayList<>();
        LocalDate since = person.definitive(asOf)
                .map((Appointment held) -> held.span().from())
                .orElse(asOf);
        LocalDate full = since.plusYears(neededFor(target));
        findings.add(
                full.isAfter(asOf)
                        ? finding("tenure", Verdict.NOT_MET, Optional.of(full))
                        : finding("tenure", Verdict.MET, Optional.of(asOf)));
        if (never.contains(target)) {
            findings.add(finding("test", Verdict.NOT_MET, Optional.empty()));
        }
        if (belowAge.containsKey(target)) {
            LocalDate reached = person.identity().birthDate().plusYears(belowAge.get(target));
            findings.add(
                    asOf.isBefore(reached)
                            ? finding("age", Verdict.MET, Optional.of(asOf))
                            : finding("age", Verdict.NOT_MET, Optional.empty()));
        }
        return new Eligibility(List.of(), asOf, findings);
    }

    @Override
    public Optional<Eligibility> promotion(Dossier person, Job job, LocalDate asOf) {
        return Optional.empty();
    }

    @Override
    public OptionalDouble yearlyPoints(Job job) {
        return OptionalDouble.empty();
    }

    @Override
    public Optional<LocalDate> retires(Dossier person, Job job) {
        int age = job.retirementAge() == null ? 58 : job.retirementAge();
        return Optional.of(
                person.identity().birthDate().plusYears(age).plusMonths(1).withDayOfMonth(1));
    }

    static Finding finding(String rule, Verdict verdict, Optional<LocalDate> earliest) {
        Text text = Text.of(rule);
        Citation citation = new Citation("Uji", "", true);
        return new Finding(rule, verdict, text, text, text, Optional.empty(), citation, List.of(), earliest, List.of());
    }
}
