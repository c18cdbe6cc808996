package id.jenjang.ladder;

import id.jenjang.ladder.LadderGraph.Edge;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Reference.CreditNeed;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts the agency's rule sets to the steps of its ladders, and to jobs that no ladder leads to. */
final class StepRules implements Judging {
    private static final Text NOT_CHOSEN = Text.of("ladder.noRules.mine");

    private final RuleSets rules;
    private final Map<String, Boolean> vacant;
    private final Evaluation evaluation;

    /** Vacancies by code of the job; a job that is not among them has unknown ones. */
    StepRules(RuleSets rules, Map<String, Boolean> vacant) {
        this.rules = rules;
        this.vacant = vacant;
        this.evaluation = new Evaluation(rules.reference());
    }

    /** How the person stands for the step on that day, with the vacancies of today. */
    Eligibility today(Dossier person, Edge edge, LocalDate day) {
        return of(person, asked(edge, day), day);
    }

    /** What a step asks for on that day, with the vacancies of today. */
    Asked asked(Edge edge, LocalDate day) {
        return new Asked(new Target(edge.to(), edge.from(), vacancy(edge.to())), ruleSets(edge, day));
    }

    /** What a job asks for that no ladder leads to from here; the job held may be null. */
    Asked beside(Job held, Job job, StepKind kind, LocalDate day) {
        return new Asked(new Target(job, null, vacancy(job)), rules.forStep(held, job, kind.name(), day));
    }

    /** The rule sets that judge a step on a day; empty when none is chosen for it. */
    List<RuleSet> ruleSets(Edge edge, LocalDate day) {
        if (edge.step().rules().isEmpty()) {
            return rules.forStep(edge.from(), edge.to(), edge.kind().name(), day);
        }
        return edge.step().rules().stream()
                .flatMap(key -> rules.inForce(key, day).stream())
                .toList();
    }

    /** As of another day a vacancy that is not there now is unknown, not missing. */
    @Override
    public Eligibility judge(Dossier person, Edge edge, LocalDate asOf) {
        Optional<Boolean> free = vacancy(edge.to()).filter(Boolean::booleanValue);
        Target target = new Target(edge.to(), edge.from(), free);
        return of(person, new Asked(target, ruleSets(edge, asOf)), asOf);
    }

    /** The same rules for a person whose retirement from the job held now is known. */
    Judging retiring(Job held, Retirement known) {
        return new Judging() {
            @Override
            public Eligibility judge(Dossier person, Edge edge, LocalDate asOf) {
                return StepRules.this.judge(person, edge, asOf);
            }

            @Override
            public Optional<Eligibility> promotion(Dossier person, Job job, LocalDate asOf) {
                return StepRules.this.promotion(person, job, asOf);
            }

            @Override
            public OptionalDouble yearlyPoints(Job job) {
                return StepRules.this.yearlyPoints(job);
            }

            @Override
            public Optional<LocalDate> retires(Dossier person, Job job) {
                return job.code().equals(held.code()) ? known.on() : StepRules.this.retires(person, job);
            }
        };
    }

    @Override
    public Optional<Eligibility> promotion(Dossier person, Job job, LocalDate asOf) {
        List<RuleSet> sets = rules.forStep(job, job, RuleSets.GRADE_PROMOTION, asOf);
        boolean more = person.grade(asOf)
                .map(GradeHeld::grade)
                .filter(held -> held.scheme() == Grade.Scheme.PNS)
                .flatMap(held -> rules.reference().highestGrade(job.level()).map(top -> held.ordinal() < top.ordinal()))
                .orElse(false);
        return more && !sets.isEmpty()
                ? Optional.of(evaluation.of(person, new Target(job, null, Optional.empty()), sets, asOf))
                : Optional.empty();
    }

    @Override
    public OptionalDouble yearlyPoints(Job job) {
        CreditNeed need = rules.reference().credits().get(job.level());
        return need == null ? OptionalDouble.empty() : OptionalDouble.of(need.coefficient());
    }

    @Override
    public Optional<LocalDate> retires(Dossier person, Job job) {
        return rules.reference().retiresOn(person.identity().birthDate(), job);
    }

    Optional<Boolean> vacancy(Job job) {
        return Optional.ofNullable(vacant.get(job.code()));
    }

    /** The answer of the rules that are asked. */
    Eligibility of(Dossier person, Asked asked, LocalDate day) {
        return asked.ruleSets().isEmpty()
                ? new Eligibility(List.of(), day, List.of(notChosen()))
                : evaluation.of(person, asked.target(), asked.ruleSets(), day);
    }

    /** A step for which no rule set is in force asks for something that is not known; nobody meets it by silence. */
    private static Finding notChosen() {
        return new Finding(
                "ladder.no-rules",
                Verdict.UNKNOWN,
                Text.of("ladder.noRules.needed"),
                NOT_CHOSEN,
                Text.of("ladder.noRules.judged"),
                Optional.of(Text.of("ladder.noRules.closes")),
                new Citation("Pola karier instansi", "", false),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
