package id.jenjang.succession.selection.apply;

import id.jenjang.decision.procedure.Words;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.Sheet;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import id.jenjang.succession.selection.contest.Contest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges an applicant against the requirements of the job, as the eligibility sheet does. */
@Dependent
public class JobChecks {
    private static final RuleTexts INDONESIAN = RuleTexts.in(new Locale("id"));
    private static final RuleTexts ENGLISH = RuleTexts.in(Locale.ENGLISH);

    private final ClimbingLadders ladders;
    private final CurrentRules rules;
    private final Dossiers dossiers;
    private final CurrentJobs jobs;
    private final Clock clock;

    /** By those ladders and rules. */
    @Inject
    public JobChecks(ClimbingLadders ladders, CurrentRules rules, Dossiers dossiers, CurrentJobs jobs, Clock clock) {
        this.ladders = ladders;
        this.rules = rules;
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Every requirement with its verdict of today; empty when the job is not known any more. */
    List<RuleCheck> of(UUID employee, Contest contest, String yields) {
        Optional<Sheet> sheet = ladders.sheet(employee, contest.job());
        Set<String> settled = settled(yields);
        return sheet.map(one -> one.eligibility().findings().stream()
                        .map(finding -> check(finding, settled))
                        .toList())
                .orElse(List.of());
    }

    /** The same for an appointment from outside any ladder, for whoever may ask without being the person. */
    public List<RuleCheck> judged(UUID employee, Contest contest, String yields) {
        LocalDate today = LocalDate.now(clock);
        Set<String> settled = settled(yields);
        Optional<Job> job = jobs.known().catalogue().byUuid(contest.job());
        Optional<Dossier> person = dossiers.of(employee);
        if (job.isEmpty() || person.isEmpty()) {
            return List.of();
        }
        Job held = person.get().definitive(today).map(Dossier.Appointment::job).orElse(null);
        List<RuleSet> asked = rules.known().forStep(held, job.get(), "VERTICAL", today);
        return new Evaluation(rules.known().reference())
                .of(person.get(), new Target(job.get(), held, Optional.empty()), asked, today).findings().stream()
                        .map(finding -> check(finding, settled))
                        .toList();
    }

    private static RuleCheck check(Finding finding, Set<String> settled) {
        String article = Stream.of(
                        finding.citation().regulation(), finding.citation().article())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new RuleCheck(
                finding.rule(),
                finding.verdict(),
                words(finding.needed()),
                words(finding.mine()),
                words(finding.judged()),
                finding.closes()
                        .filter(text -> finding.verdict() != Verdict.MET)
                        .map(JobChecks::words),
                finding.evidence().stream().distinct().toList(),
                article,
                finding.citation().confirmed(),
                settled.contains(finding.rule()),
                finding.parts().stream().map(part -> check(part, settled)).toList());
    }

    // In both languages, since they are kept as they were said on that day.
    private static Words words(Text text) {
        return new Words(INDONESIAN.render(text), ENGLISH.render(text));
    }

    // The selection is held for this opening, and passing it is what its own requirement asks for.
    private Set<String> settled(String yields) {
        return rules.known().all().stream()
                .map(RuleSet::judged)
                .flatMap(List::stream)
                .filter(rule -> settles(rule.requirement(), yields))
                .map(Rule::key)
                .collect(Collectors.toSet());
    }

    private static boolean settles(Requirement requirement, String yields) {
        return requirement instanceof Requirement.SelectionPassed passed
                ? passed.kind().equals(yields)
                : requirement instanceof Requirement.VacancyOpen;
    }
}
