package id.jenjang.development;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person asks for when setting a goal.
 *
 * @param commandKey made when the form was rendered: the same form sent twice has one effect
 * @param job opaque id of the job aimed for
 * @param wantedBy by when; empty when left open
 * @param ownWords why, in the person's own words, at most 2,000 characters; empty when nothing was written
 */
public record SetGoal(UUID commandKey, UUID job, Optional<LocalDate> wantedBy, String ownWords) {
    /** The most characters of own words. */
    public static final int MOST_WORDS = 2_000;

    public SetGoal {
        Objects.requireNonNull(commandKey, "commandKey");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(wantedBy, "wantedBy");
        ownWords = ownWords == null ? "" : ownWords.strip();
    }
}
