package id.jenjang.succession.pool;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That the appointing officer set a pool as it was (penetapan kelompok).
 *
 * @param number of the document
 * @param people how many it names
 */
public record Decree(String number, LocalDate day, int people, String by, Instant at) {}
