package id.jenjang.rotation.plan;

import id.jenjang.people.Dossier;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import id.jenjang.requirement.bulk.BulkEvaluation;
import id.jenjang.requirement.bulk.BulkVerdicts;
import id.jenjang.rotation.round.MoveKind;
import id.jenjang.rotation.round.RotationTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which periods each person meets the requirements of each job, by the bulk path. A period counts when the
 * requirements are met on its first day, or are met today while data of that day cannot be there yet.
 */
public final class JobVerdicts {
    private final RuleSets rules;
    private final JobCatalogue jobs;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<AgencyColumnsBuilder> builders = new ArrayList<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<String, Map<String, short[]>> kept = new ConcurrentHashMap<>();
    private List<AgencyColumns> columns = List.of();

    /** For the periods of the terms, seen from a day. */
    public JobVerdicts(RuleSets rules, JobCatalogue jobs, RotationTerms terms, LocalDate asOf) {
        this.rules = rules;
        this.jobs = jobs;
        days.add(asOf);
        terms.periods().forEach(period -> days.add(period.from()));
        days.forEach(day -> builders.add(new AgencyColumnsBuilder(day, rules.reference())));
    }

    /** Adds a person; all are added before the first question. */
    public void add(Dossier person) {
        places.put(person.identity().uuid(), places.size());
        builders.forEach(builder -> builder.add(person));
    }

    /** Bit w is set when the person, holding a job now, meets the other job's requirements in period w + 1. */
    int mask(UUID employee, String from, String to) {
        short[] masks = kept.computeIfAbsent(from, job -> new ConcurrentHashMap<>())
                .computeIfAbsent(to, job -> masks(from, job));
        return masks[places.get(employee)];
    }

    private short[] masks(String from, String to) {
        byte[][] verdicts = judge(from, to);
        short[] masks = new short[places.size()];
        for (int place = 0; place < masks.length; place++) {
            boolean metToday = verdicts[0][place] == met();
            for (int w = 1; w < verdicts.length; w++) {
                byte then = verdicts[w][place];
                if (then == met() || metToday && then == Verdict.UNKNOWN.ordinal() + 1) {
                    masks[place] |= (short) (1 << w - 1);
                }
            }
        }
        return masks;
    }

    private synchronized List<AgencyColumns> columns() {
        if (columns.isEmpty()) {
            columns = builders.stream().map(AgencyColumnsBuilder::build).toList();
        }
        return columns;
    }

    private byte[][] judge(String from, String to) {
        byte[][] verdicts = new byte[days.size()][places.size()];
        Optional<Job> source = jobs.byCode(from);
        Optional<Job> target = jobs.byCode(to);
        if (source.isEmpty() || target.isEmpty()) {
            return verdicts;
        }
        MoveKind kind = MoveKind.of(source.get().level(), target.get().level(), rules.reference());
        Target aim = new Target(target.get(), null, Optional.of(true));
        for (int d = 0; d < days.size(); d++) {
            List<RuleSet> sets = rules.forStep(source.get(), target.get(), kind.name(), days.get(d));
            if (!sets.isEmpty()) {
                fill(verdicts[d], columns().get(d), source.get(), aim, sets);
            }
        }
        return verdicts;
    }

    private void fill(byte[] verdicts, AgencyColumns people, Job held, Target aim, List<RuleSet> sets) {
        BulkVerdicts bulk = new BulkEvaluation(rules.reference()).of(people, people.holdersOf(held), aim, sets);
        for (int i = 0; i < bulk.size(); i++) {
            verdicts[bulk.person(i)] = (byte) (bulk.verdict(i).ordinal() + 1);
        }
    }

    private static byte met() {
        return (byte) (Verdict.MET.ordinal() + 1);
    }
}
