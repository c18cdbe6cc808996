package id.jenjang.counselling;

import java.time.Instant;
import java.util.Optional;

/**
 * A note of a case.
 *
 * @param mine whether the reader wrote it
 * @param words empty when they do not open with the keys of this server
 */
public record NoteRow(boolean mine, Instant writtenAt, Optional<String> words) {}
