package id.jenjang.talent.map;

import java.util.UUID;

/** That a cycle has its results. */
public record CycleMapped(UUID cycle) {}
