package id.jenjang.succession.pool;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HeldPositions;
import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.succession.rank.SuccessionPolicy;
import id.jenjang.succession.source.RankingInputs;
import id.jenjang.talent.map.CurrentBox;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.SuccessionGroup;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Works out where people stand towards a pool today: by the box that counts and by the requirement engine. */
@Dependent
class Stands {
    private Dossiers dossiers;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private RankingInputs inputs;
    private CurrentBoxes boxes;
    private Cycles cycles;
    private PublishedSchemes schemes;
    private HeldPositions held;
    private Clock clock;

    Stands() {}

    @Inject
    Stands(
            Dossiers dossiers,
            CurrentJobs jobs,
            CurrentRules rules,
            RankingInputs inputs,
            CurrentBoxes boxes,
            Cycles cycles,
            PublishedSchemes schemes,
            HeldPositions held,
            Clock clock) {
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.rules = rules;
        this.inputs = inputs;
        this.boxes = boxes;
        this.cycles = cycles;
        this.schemes = schemes;
        this.held = held;
        this.clock = clock;
    }

    /** Where the person stands; empty for one who is no longer delivered. */
    Optional<Stand> of(UUID employee, TalentPool pool) {
        return dossiers.of(employee).map(person -> stand(person, pool, boxes.of(employee)));
    }

    private Stand stand(Dossier person, TalentPool pool, Optional<CurrentBox> box) {
        LocalDate today = LocalDate.now(clock);
        Optional<Job> job = person.definitive(today).map(Dossier.Appointment::job);
        Eligibility eligibility = job.flatMap(from -> target(pool, from).map(to -> judged(person, from, to, today)))
                .orElseGet(() -> new Eligibility(List.of(), today, List.of()));
        boolean none = eligibility.ruleSets().isEmpty();
        Optional<TalentCycle> cycle = box.flatMap(one -> cycles.find(one.cycle()));
        return new Stand(
                box.map(CurrentBox::cycle),
                cycle.map(TalentCycle::schemeLabel).orElse(""),
                box.map(CurrentBox::worst),
                box.map(CurrentBox::best),
                box.map(CurrentBox::calibrated).orElse(false),
                cycle.flatMap(one -> box.flatMap(CurrentBox::box).map(certain -> group(one, certain)))
                        .orElse(SuccessionGroup.NONE),
                none ? Verdict.UNKNOWN : eligibility.verdict(),
                none ? Optional.empty() : eligibility.earliest(),
                eligibility.ruleSets(),
                job.map(Job::name).orElse(""));
    }

    private SuccessionGroup group(TalentCycle cycle, TalentBox box) {
        return schemes.version(cycle.schemeKey(), cycle.schemeVersion())
                .box(box)
                .succession();
    }

    private Eligibility judged(Dossier person, Job from, Job to, LocalDate today) {
        RuleSets all = rules.known();
        SuccessionPolicy policy = inputs.policy(today);
        Evaluation evaluation = new Evaluation(all.reference());
        Target target = new Target(to, null, Optional.of(true));
        List<RuleSet> sets = step(from, to, all.reference())
                .map(step -> all.forStep(from, to, step, today))
                .orElseGet(List::of);
        return new Eligibility(
                sets.stream().map(RuleSet::label).toList(),
                today,
                sets.stream()
                        .flatMap(set -> set.judged().stream())
                        .filter(rule -> !policy.later(rule.requirement()))
                        .map(rule -> evaluation.of(person, target, rule, today))
                        .toList());
    }

    private static Optional<String> step(Job from, Job to, Reference reference) {
        OptionalInt rise = reference.compare(to.level(), from.level());
        if (rise.isEmpty() || rise.getAsInt() < 0) {
            return Optional.empty();
        }
        if (rise.getAsInt() == 0) {
            return Optional.of("HORIZONTAL");
        }
        return Optional.of(from.level().group() == to.level().group() ? "VERTICAL" : "DIAGONAL");
    }

    /** The job that requirements are judged for: that of the position, else one of the level, nearest to the own. */
    private Optional<Job> target(TalentPool pool, Job from) {
        if (pool.position().isPresent()) {
            return held.one(pool.position().get(), LocalDate.now(clock))
                    .flatMap(position -> jobs.known().catalogue().byCode(position.job()));
        }
        return jobs.known().catalogue().all().stream()
                .filter(job -> job.level() == pool.level())
                .filter(job -> pool.family().isEmpty() || pool.family().get().equals(job.family()))
                .min(Comparator.comparing((Job job) -> !Objects.equals(job.family(), from.family()))
                        .thenComparing(Job::code));
    }
}
