package id.jenjang.counselling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one of the two will do.
 *
 * @param mine whether the reader does it
 * @param words empty when they do not open with the keys of this server
 * @param doneAt empty while it is open
 * @param late whether it is open past its day
 */
public record ActionRow(
        UUID uuid, boolean mine, LocalDate dueOn, Optional<String> words, Optional<Instant> doneAt, boolean late) {}
