package id.jenjang.ladder.pattern;

import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.people.CurrentJobs;
import id.jenjang.requirement.publication.CurrentRules;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Shows which career pattern is in force, what changed with it, and what of it does not fit the jobs of today. */
@Stateless
public class LookingAtPattern {
    @Inject
    private PublishedPatterns patterns;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Clock clock;

    @Inject
    private CurrentRules rules;

    /** The pattern in force today; empty when none is. */
    @Allows(
            value = {Role.ANALYST, Role.ADMIN},
            aboutNobody = true)
    public Optional<PatternRow> inForce() {
        LevelOrder order = rules.known().reference()::compare;
        return patterns.inForce(LocalDate.now(clock))
                .map(published -> PatternRow.of(
                        published,
                        patterns.version(published.key(), published.version() - 1)
                                .map(PublishedPatterns.Published::pattern),
                        JobCheck.of(published.pattern(), jobs.known().catalogue(), order)));
    }
}
