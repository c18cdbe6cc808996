package id.jenjang.succession.selection.apply;

import id.jenjang.people.Grade;
import id.jenjang.requirement.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One application to a selection (lamaran).
 *
 * @param checks every requirement of the job with its verdict of that day
 * @param reason why it was admitted or refused; empty before
 * @param grade of the day of admission; null when unknown or before
 * @param gradeSince null when unknown or before
 * @param birth null when unknown or before
 */
public record Application(
        UUID uuid,
        UUID contest,
        UUID employee,
        ApplicationState state,
        Instant appliedAt,
        List<NamedPaper> papers,
        List<RuleCheck> checks,
        Optional<String> reason,
        Grade grade,
        LocalDate gradeSince,
        LocalDate birth,
        long version) {
    public Application {
        papers = List.copyOf(papers);
        checks = List.copyOf(checks);
    }

    /** How many requirements came out so, those that the selection itself settles left out. */
    public long count(Verdict verdict) {
        return checks.stream()
                .filter(check -> !check.settledHere() && check.verdict() == verdict)
                .count();
    }
}
