package id.jenjang.talent.map;

import java.util.UUID;

/** That a cycle is announced; fired inside the transaction that does so. */
public record CycleAnnounced(UUID cycle) {}
