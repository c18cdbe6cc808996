package id.jenjang.ladder.pattern;

import id.jenjang.people.JobCatalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Publishing a career pattern: checked whole, then stored as the next version, or not at all.
 *
 * @param patterns where versions are kept
 * @param jobs the agency's jobs; while it has none yet, the pattern is checked without them
 * @param order how levels compare
 * @param ruleSets keys of the rule sets that exist
 */
record Publication(PublishedPatterns patterns, JobCatalogue jobs, LevelOrder order, Set<String> ruleSets) {

    /**
     * What publishing did.
     *
     * @param pattern the pattern as read
     * @param version the version it has now
     * @param fresh whether it was stored just now; false when the last version is the same
     * @param difference to the version before; empty for a first version and where nothing was stored
     */
    record Outcome(CareerPattern pattern, int version, boolean fresh, Optional<PatternDifference> difference) {}

    /** Publishes the text, or refuses it with every fault. */
    Outcome publish(String content, Instant at, String by) {
        CareerPattern pattern = checked(content);
        Optional<Outcome> standing = standing(content);
        if (standing.isPresent()) {
            return standing.get();
        }
        Optional<PublishedPatterns.Published> last = patterns.newest(pattern.key());
        int version = last.map(before -> before.version() + 1).orElse(1);
        patterns.add(pattern, content, version, at, by);
        return new Outcome(
                pattern, version, true, last.map(before -> PatternDifference.between(before.pattern(), pattern)));
    }

    /** What stands when the last version of its key is this very text; empty otherwise. */
    Optional<Outcome> standing(String content) {
        return PatternReader.read(content)
                .pattern()
                .flatMap(pattern -> patterns.newest(pattern.key())
                        .filter(last -> last.hash().equals(PublishedPatterns.hash(content)))
                        .map(last -> new Outcome(pattern, last.version(), false, Optional.empty())));
    }

    private CareerPattern checked(String content) {
        PatternReader.Reading reading = PatternReader.read(content);
        List<PatternFault> faults = new ArrayList<>(reading.faults());
        reading.pattern().ifPresent(pattern -> {
            faults.addAll(PatternCheck.of(pattern, ruleSets));
            if (!jobs.all().isEmpty()) {
                faults.addAll(JobCheck.of(pattern, jobs, order));
            }
        });
        if (!faults.isEmpty() || reading.pattern().isEmpty()) {
            throw new PatternRefused(faults);
        }
        return reading.pattern().get();
    }
}
