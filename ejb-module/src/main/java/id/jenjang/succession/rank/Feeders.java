package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.bulk.BulkEvaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which jobs lead to a job, by the rule sets chosen for such a step and the policy. A step for which no rule set is
 * chosen leads nowhere: what it asks is not known. A vacancy is taken for granted, since succession looks ahead.
 */
final class Feeders {
    private final RuleSets rules;
    private final List<Job> jobs;
    private final SuccessionPolicy policy;
    private final LocalDate asOf;
    private final Map<Split, Split> splits = new HashMap<>();

    Feeders(RuleSets rules, List<Job> jobs, SuccessionPolicy policy, LocalDate asOf) {
        this.rules = rules;
        this.jobs = jobs;
        this.policy = policy;
        this.asOf = asOf;
    }

    private record Split(List<RuleSet> sets, List<Rule> shared, List<Rule> own, int number) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Split split && sets.equals(split.sets);
        }

        @Override
        public int hashCode() {
            return sets.hashCode();
        }
    }

    /** The jobs that lead to a job, in the order of the agency's jobs. */
    List<Feeder> to(Job target) {
        List<Feeder> feeders = new ArrayList<>();
        for (Job from : jobs) {
            String step = step(from.level(), target.level(), rules.reference());
            if (policy.feeders().steps().contains(step) && near(from.level(), target.level())) {
                List<RuleSet> sets = rules.forStep(from, target, step, asOf);
                if (!sets.isEmpty()) {
                    Split split = split(sets);
                    Target aim = new Target(target, from, Optional.of(true));
                    feeders.add(new Feeder(from, step, aim, split.shared, split.own, split.number));
                }
            }
        }
        return feeders;
    }

    /** The same sets give the same lists, so that what is shared is found again. */
    private Split split(List<RuleSet> sets) {
        Split known = splits.get(new Split(sets, List.of(), List.of(), 0));
        if (known != null) {
            return known;
        }
        List<Rule> shared = new ArrayList<>();
        List<Rule> own = new ArrayList<>();
        for (Rule rule : BulkEvaluation.judged(sets)) {
            if (!policy.later(rule.requirement())) {
                (BulkEvaluation.readsTarget(rule.requirement()) ? own : shared).add(rule);
            }
        }
        Split split = new Split(sets, List.copyOf(shared), List.copyOf(own), splits.size());
        splits.put(split, split);
        return split;
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
