package id.jenjang.talent.map;

import java.util.UUID;

/** That a committee agreed on somebody's box; fired inside the transaction that stores it. */
public record BoxAgreed(UUID cycle, UUID employee) {}
