package id.jenjang.mentoring.record;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something one of a pair is to do.
 *
 * @param dueOn null when by no day
 * @param doneOn null while it is not done
 */
public record Task(UUID uuid, UUID pair, String words, UUID owner, LocalDate dueOn, LocalDate doneOn, long version) {}
