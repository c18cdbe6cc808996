package id.jenjang.people;

import java.time.LocalDate;

/**
 * Where a fact comes from: shown beside every value.
 *
 * @param source the delivering system and file, such as "SIMPEG rw_golongan"
 * @param seen the day of the import that last delivered it
 * @param document the decree or certificate number; null when none was delivered
 */
public record Provenance(String source, LocalDate seen, String document) {}
