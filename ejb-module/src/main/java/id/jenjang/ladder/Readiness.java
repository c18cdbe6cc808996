package id.jenjang.ladder;

import id.jenjang.people.Job;
import id.jenjang.people.PersonRow;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.BulkEvaluation;
import id.jenjang.requirement.bulk.BulkVerdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who of many people is ready for a job: all judged at once over columns, requirement by requirement, those who may go
 * first on top.
 */
final class Readiness {
    private final Ladders ladders;
    private final UnitPeople names;
    private final Job target;
    private final BulkEvaluation evaluation;

    Readiness(Ladders ladders, Job target) {
        this.ladders = ladders;
        this.names = new UnitPeople(ladders.jobs(), ladders.rules().reference());
        this.target = target;
        this.evaluation = new BulkEvaluation(ladders.rules().reference());
    }

    /** How each of the people stands, without dates; whoever is not in the columns is left out. */
    List<EligibleRow> rows(Map<UUID, PersonRow> people, AgencyColumns columns) {
        Map<String, List<Integer>> byJob = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            PersonRow person = people.get(columns.employee(i));
            if (person != null) {
                byJob.computeIfAbsent(person.job(), k -> new ArrayList<>()).add(i);
            }
        }
        List<EligibleRow> rows = new ArrayList<>();
        byJob.forEach((held, indexes) -> {
            int[] group = indexes.stream().mapToInt(Integer::intValue).toArray();
            Counts counts = counts(held, group, columns);
            for (int place = 0; place < group.length; place++) {
                rows.add(row(people.get(columns.employee(group[place])), counts, place));
            }
        });
        return rows;
    }

    private record Counts(int[] met, int[] notMet, int[] unknown) {
        private Counts(int size) {
            this(new int[size], new int[size], new int[size]);
        }

        private int[] of(Verdict verdict) {
            return switch (verdict) {
                case MET -> met;
                case NOT_MET -> notMet;
                case UNKNOWN -> unknown;
            };
        }
    }

    private Counts counts(String heldJob, int[] group, AgencyColumns columns) {
        Counts counts = new Counts(group.length);
        Asked asked = ladders.asked(ladders.jobs().byCode(heldJob).orElse(null), target);
        if (asked.ruleSets().isEmpty()) {
            Arrays.fill(counts.unknown(), 1);
        }
        for (RuleSet single : singly(asked.ruleSets())) {
            BulkVerdicts verdicts = evaluation.of(columns, group, asked.target(), List.of(single));
            for (int place = 0; place < group.length; place++) {
                counts.of(verdicts.verdict(place))[place]++;
            }
        }
        return counts;
    }

    /** Each rule as a set of its own, since a count needs every verdict; a rule that stands in two sets comes once. */
    private static List<RuleSet> singly(List<RuleSet> sets) {
        Map<String, RuleSet> singles = new LinkedHashMap<>();
        for (RuleSet set : sets) {
            for (Rule rule : set.judged()) {
                singles.putIfAbsent(
                        rule.key(),
                        new RuleSet(
                                set.key(),
                                set.version(),
                                set.validFrom(),
                                set.validTo(),
                                set.titles(),
                                rule,
                                List.of()));
            }
        }
        return List.copyOf(singles.values());
    }

    private EligibleRow row(PersonRow person, Counts counts, int place) {
        int notMet = counts.notMet()[place];
        int unknown = counts.unknown()[place];
        Verdict verdict = notMet > 0 ? Verdict.NOT_MET : unknown > 0 ? Verdict.UNKNOWN : Verdict.MET;
        return new EligibleRow(
                person.uuid(),
                person.name(),
                names.jobName(person.job()),
                person.unitName(),
                verdict,
                counts.met()[place],
                notMet,
                unknown,
                null);
    }

    static People<EligibleRow> page(List<EligibleRow> all, PageAsked asked) {
        String wanted = asked.search().strip().toLowerCase(Locale.ROOT);
        List<EligibleRow> found = all.stream()
                .filter(row -> UnitPeople.contains(wanted, row.name(), row.jobName(), row.unitName()))
                .sorted(order(asked))
                .toList();
        return UnitPeople.page(found, asked);
    }

    private static Comparator<EligibleRow> order(PageAsked asked) {
        Comparator<EligibleRow> order = switch (asked.order()) {
            case JOB -> Comparator.comparing(EligibleRow::jobName);
            case UNIT -> Comparator.comparing(EligibleRow::unitName);
            case READINESS -> READY_FIRST;
            case NAME, GRADE, SINCE, RETIRES -> Comparator.comparing(EligibleRow::name);
        };
        return (asked.descending() ? order.reversed() : order)
                .thenComparing(EligibleRow::name)
                .thenComparing(EligibleRow::employee);
    }

    private static final Comparator<EligibleRow> READY_FIRST = Comparator.comparing(
                    (EligibleRow row) -> row.verdict() != Verdict.MET)
            .thenComparingInt(EligibleRow::notMet)
            .thenComparingInt(EligibleRow::unknown);
}
