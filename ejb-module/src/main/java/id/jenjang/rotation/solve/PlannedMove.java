package id.jenjang.rotation.solve;

import java.util.UUID;

/**
 * One person into one post in one period.
 *
 * @param person who moves
 * @param from the post that the person held; null for one who held none
 * @param to the post that the person gets
 * @param period of the horizon, from 0, in which it takes effect
 */
public record PlannedMove(UUID person, UUID from, UUID to, int period) {}
