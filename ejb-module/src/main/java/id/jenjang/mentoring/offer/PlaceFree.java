package id.jenjang.mentoring.offer;

import java.util.UUID;

/**
 * That a mentor's place has fallen free; a CDI event, fired inside the transaction that freed it: by an offer that was
 * declined, lapsed or was withdrawn, or by a pair that ended.
 */
public record PlaceFree(UUID programme) {}
