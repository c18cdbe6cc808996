package id.jenjang.succession.desk;

import java.util.UUID;

/**
 * Somebody as lists show them.
 *
 * @param name with titles as recorded
 */
public record Named(UUID employee, String name) {}
