package id.jenjang.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What two people are declared to be to one another (pernyataan hubungan keluarga atau benturan kepentingan).
 *
 * @param kind as the host codes it
 * @param declared the day of the declaration
 */
public record DeclaredRow(UUID one, UUID other, String kind, LocalDate declared) {}
