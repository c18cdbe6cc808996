package id.jenjang.counselling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An announced talent mapping by which performance counselling is suggested to some (saran konseling).
 *
 * @param people to how many it is suggested
 * @param told how many of them have been told
 */
public record SuggestionRow(UUID cycle, String name, LocalDate asOf, int people, int told) {}
