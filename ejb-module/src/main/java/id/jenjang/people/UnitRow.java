package id.jenjang.people;

import java.util.UUID;

/**
 * A unit in the tree (unit organisasi).
 *
 * @param uuid opaque id for addresses
 * @param parent the unit above; null for a root
 * @param depth 0 for a root
 */
public record UnitRow(UUID uuid, UUID parent, String name, int depth) {}
