package id.jenjang.succession.rank;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Job;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Shipped;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.fact.CompetencyFit;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.requirement.fact.Tenure;
import id.jenjang.requirement.fact.Time;
import id.jenjang.requirement.single.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The same lists, person by person, from dossiers and the answers with reasons; shares nothing with the columns. */
final class NaiveRanking {
    private final RandomAgency agency;
    private final Reference reference;
    private final Evaluation evaluation;
    private final SuccessionPolicy policy;

    NaiveRanking(RandomAgency agency) {
        this.agency = agency;
        this.reference = agency.rules.reference();
        this.evaluation = new Evaluation(reference);
        this.policy = agency.policy;
    }

    SuccessorList list(CriticalPosition position) {
        List<Successor> all = all(position);
        long ready = all.stream()
                .filter(each -> each.readiness() == Readiness.READY_NOW)
                .count();
        List<Successor> best = all.stream().limit(policy.kept()).toList();
        return new SuccessorList(position.id(), all.size(), (int) ready, best);
    }

    List<Successor> all(CriticalPosition position) {
        List<Successor> all = new ArrayList<>();
        for (Dossier person : agency.people.values()) {
            if (!position.incumbents().contains(person.identity().uuid()) && staysLong(person, position)) {
                successor(person, position.job()).ifPresent(all::add);
            }
        }
        all.sort(order());
        return all;
    }

    private boolean staysLong(Dossier person, CriticalPosition position) {
        Optional<LocalDate> retires = reference.retiresOn(person.identity().birthDate(), position.job());
        LocalDate free = position.fallsFree() == null || position.fallsFree().isBefore(agency.asOf)
                ? agency.asOf
                : position.fallsFree();
        return policy.serviceMonths() == 0
                || retires.isEmpty()
                || !free.plusMonths(policy.serviceMonths()).isAfter(retires.get());
    }

    private Optional<Successor> successor(Dossier person, Job target) {
        Optional<Job> from = person.definitive(agency.asOf).map(Dossier.Appointment::job);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        String step = Feeders.step(from.get().level(), target.level(), reference);
        int climb = Feeders.climb(from.get().level(), target.level(), reference).orElse(99);
        List<RuleSet> sets = agency.rules.forStep(from.get(), target, step, agency.asOf);
        int box = agency.boxes.get(person.identity().uuid());
        boolean out = policy.boxes().groupOnly()
                        && (box < 0 || !policy.boxes().group().get(box))
                || policy.feeders().kindredOnly() && !kindred(from.get(), target);
        if (!policy.feeders().steps().contains(step) || climb > policy.feeders().mostTiers() || sets.isEmpty() || out) {
            return Optional.empty();
        }
        Target aim = new Target(target, from.get(), Optional.of(true));
        return judged(person, aim, sets, step, box);
    }

    private boolean kindred(Job from, Job target) {
        return from.family() != null && reference.field(target).contains(from.family());
    }

    private Optional<Successor> judged(Dossier person, Target aim, List<RuleSet> sets, String step, int box) {
        Verdict verdict = Verdict.MET;
        Optional<LocalDate> earliest = Optional.of(agency.asOf);
        Map<String, Rule> rules = new LinkedHashMap<>();
        sets.forEach(set -> set.judged().forEach(rule -> rules.putIfAbsent(rule.key(), rule)));
        rules.values().removeIf(rule -> policy.later(rule.requirement()));
        for (Rule rule : rules.values()) {
            Finding finding = evaluation.of(person, aim, rule, agency.asOf);
            verdict = verdict.and(finding.verdict());
            earliest = earliest.flatMap(day -> finding.earliest().map(other -> other.isAfter(day) ? other : day));
        }
        Optional<Readiness> readiness = verdict == Verdict.MET
                ? Optional.of(Readiness.READY_NOW)
                : earliest.filter(day -> rules.values().stream().noneMatch(rule -> lapsed(rule, person, aim, day)))
                        .flatMap(this::readiness);
        Verdict today = verdict;
        Optional<LocalDate> from = earliest;
        return readiness.map(ready -> line(person, aim, step, box, ready, today, from.orElseThrow()));
    }

    private Optional<Readiness> readiness(LocalDate day) {
        if (!day.isAfter(agency.asOf.plusMonths(policy.horizons().soonMonths()))) {
            return Optional.of(Readiness.ONE_TO_TWO_YEARS);
        }
        return day.isAfter(agency.asOf.plusMonths(policy.horizons().laterMonths()))
                ? Optional.empty()
                : Optional.of(Readiness.THREE_TO_FIVE_YEARS);
    }

    private boolean lapsed(Rule rule, Dossier person, Target aim, LocalDate day) {
        return lapsed(rule.requirement(), rule.key(), person, aim, day);
    }

    private boolean lapsed(Requirement asked, String key, Dossier person, Target aim, LocalDate day) {
        if (asked instanceof Requirement.AllOf both) {
            return both.parts().stream().anyMatch(part -> lapsed(part, key, person, aim, day));
        }
        if (asked instanceof Requirement.AnyOf any) {
            return any.parts().stream().allMatch(part -> lapsed(part, key, person, aim, day));
        }
        if (asked instanceof Requirement.WaivedBy waived) {
            boolean granted = person.waivers().stream()
                    .anyMatch(each -> each.rule().equals(key) && each.span().covers(agency.asOf));
            return !granted && lapsed(waived.part(), key, person, aim, day);
        }
        boolean age = asked instanceof Requirement.AgeBelow || asked instanceof Requirement.TimeBeforeRetirement;
        Rule alone = new Rule(key, asked, Shipped.CITED, true);
        return age && evaluation.of(person, aim, alone, day).verdict() == Verdict.NOT_MET;
    }

    private Successor line(
            Dossier person, Target aim, String step, int box, Readiness ready, Verdict today, LocalDate from) {
        Map<ScorePart, Integer> parts = new EnumMap<>(ScorePart.class);
        parts.put(ScorePart.FIT, fit(person, aim.job()));
        parts.put(
                ScorePart.BOX,
                100
                        * (box < 0
                                ? policy.boxes().unknown()
                                : policy.boxes().points().get(box)));
        parts.put(ScorePart.EXPERIENCE, experience(person, aim.job()));
        parts.put(ScorePart.READINESS, 100 * policy.horizons().points().get(ready));
        int score = parts.entrySet().stream()
                .mapToInt(each -> each.getValue() * policy.weights().get(each.getKey()))
                .sum();
        return new Successor(person.identity().uuid(), aim.from().code(), step, ready, today, from, score, parts);
    }

    private int fit(Dossier person, Job job) {
        Map<String, Integer> held = CompetencyFit.valid(person, agency.asOf);
        int required = 0;
        int attained = 0;
        for (Map.Entry<String, Integer> need : reference.standard(job).entrySet()) {
            required += need.getValue();
            attained += Math.min(need.getValue(), held.getOrDefault(need.getKey(), 0));
        }
        return required == 0 ? 0 : attained * 10_000 / required;
    }

    private int experience(Dossier person, Job job) {
        Set<String> field = reference.field(job);
        long days = Tenure.of(
                        person.appointments(),
                        agency.asOf,
                        held -> Tenure.held(held, false)
                                && held.job().family() != null
                                && field.contains(held.job().family()))
                .days();
        long full = Time.daysNeeded(agency.asOf, policy.fullExperienceMonths());
        return (int) (Math.min(days, full) * 10_000 / full);
    }

    private Comparator<Successor> order() {
        Comparator<Successor> order = Comparator.comparingInt(Successor::score).reversed();
        if (policy.horizons().first()) {
            order = Comparator.comparing(Successor::readiness).thenComparing(order);
        }
        for (TieRule tie : policy.ties()) {
            order = order.thenComparing(
                    (one, other) -> tie(tie, agency.people.get(one.employee()), agency.people.get(other.employee())));
        }
        return order.thenComparing(Successor::employee, NaiveRanking::unsigned);
    }

    private int tie(TieRule tie, Dossier one, Dossier other) {
        LocalDate born = one.identity().birthDate();
        LocalDate bornOther = other.identity().birthDate();
        return switch (tie) {
            case HIGHER_GRADE -> Integer.compare(rank(other), rank(one));
            case LONGER_IN_GRADE -> since(one).compareTo(since(other));
            case OLDER -> born.compareTo(bornOther);
            case YOUNGER -> bornOther.compareTo(born);
        };
    }

    private int rank(Dossier person) {
        return person.grade(agency.asOf).map(held -> held.grade().ordinal()).orElse(0);
    }

    private LocalDate since(Dossier person) {
        return Facts.inGradeSince(person, agency.asOf).map(GradeHeld::since).orElse(LocalDate.MAX);
    }

    static int unsigned(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
