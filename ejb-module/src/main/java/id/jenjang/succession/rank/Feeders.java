package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.people.JobGroup;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.bulk.BulkEvaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which jobs lead to a job, by the rule sets chosen for such a step and the policy. A step for which no rule set is
 * chosen leads nowhere: what it asks is not known. A vacancy is taken for granted, since succession looks ahead.
 */
final class Feeders {
    private final RuleSets rules;
    private final SuccessionPolicy policy;
    private final LocalDate asOf;
    private final Map<JobLevel, List<Job>> byLevel = new EnumMap<>(JobLevel.class);
    private final Map<Choice, Optional<Ruling>> rulings = new HashMap<>();
    private final Map<List<RuleSet>, Ruling> known = new HashMap<>();

    Feeders(RuleSets rules, List<Job> jobs, SuccessionPolicy policy, LocalDate asOf) {
        this.rules = rules;
        this.policy = policy;
        this.asOf = asOf;
        for (Job job : jobs) {
            byLevel.computeIfAbsent(job.level(), fresh -> new ArrayList<>()).add(job);
        }
    }

    /** All that the choice of rule sets for a step reads. */
    private record Choice(JobGroup from, JobLevel to, String family, String step) {}

    /** The jobs that lead to a job, level by level. */
    List<Feeder> to(Job target) {
        List<Feeder> feeders = new ArrayList<>();
        Set<String> field = rules.reference().field(target);
        byLevel.forEach((level, jobs) -> {
            String step = step(level, target.level(), rules.reference());
            if (policy.feeders().steps().contains(step) && near(level, target.level())) {
                Choice choice = new Choice(level.group(), target.level(), target.family(), step);
                rulings.computeIfAbsent(choice, fresh -> ruling(jobs.get(0), target, step))
                        .ifPresent(ruling -> add(feeders, jobs, target, field, step, ruling));
            }
        });
        return feeders;
    }

    private void add(List<Feeder> feeders, List<Job> jobs, Job target, Set<String> field, String step, Ruling ruling) {
        boolean any = !policy.feeders().kindredOnly();
        for (Job from : jobs) {
            if (any || from.family() != null && field.contains(from.family())) {
                Target aim = new Target(target, from, Optional.of(true));
                feeders.add(new Feeder(from, step, aim, ruling));
            }
        }
    }

    private Optional<Ruling> ruling(Job from, Job target, String step) {
        List<RuleSet> sets = rules.forStep(from, target, step, asOf);
        return sets.isEmpty()
                ? Optional.empty()
                : Optional.of(known.computeIfAbsent(sets, fresh -> Ruling.of(asked(sets), known.size())));
    }

    private List<Rule> asked(List<RuleSet> sets) {
        return BulkEvaluation.judged(sets).stream()
                .filter(rule -> !policy.later(rule.requirement()))
                .toList();
    }

    /** The name of the step's kind between two levels (PP 11/2017 Ps 189). */
    static String step(JobLevel from, JobLevel to, Reference reference) {
        OptionalInt rise = reference.compare(to, from);
        if (rise.isEmpty()) {
            return "UNKNOWN";
        }
        if (rise.getAsInt() == 0) {
            return "HORIZONTAL";
        }
        if (rise.getAsInt() < 0) {
            return "DOWNWARD";
        }
        return from.group() == to.group() ? "VERTICAL" : "DIAGONAL";
    }

    private boolean near(JobLevel from, JobLevel to) {
        OptionalInt climb = climb(from, to, rules.reference());
        return climb.isPresent() && climb.getAsInt() <= policy.feeders().mostTiers();
    }

    /** How many tiers one level stands above another; empty where that is not known. */
    static OptionalInt climb(JobLevel from, JobLevel to, Reference reference) {
        if (from.track() == to.track()) {
            return OptionalInt.of(to.rank() - from.rank());
        }
        Integer low = reference.tiers().get(from);
        Integer high = reference.tiers().get(to);
        return low == null || high == null ? OptionalInt.empty() : OptionalInt.of(high - low);
    }
}
