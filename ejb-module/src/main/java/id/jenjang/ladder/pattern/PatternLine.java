package id.jenjang.ladder.pattern;

import id.jenjang.store.StartLine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The career pattern's line in the banner at the start. */
@Dependent
class PatternLine implements StartLine {
    private final PublishedPatterns patterns;
    private final Clock clock;

    @Inject
    PatternLine(PublishedPatterns patterns, Clock clock) {
        this.patterns = patterns;
        this.clock = clock;
    }

    @Override
    public String text() {
        return patterns.inForce(LocalDate.now(clock))
                .map(published -> "career pattern: " + published.key() + " v" + published.version() + ", "
                        + published.pattern().ladders().size() + " ladders")
                .orElse("career pattern: none in force");
    }
}
