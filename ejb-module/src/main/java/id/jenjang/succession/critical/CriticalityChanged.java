package id.jenjang.succession.critical;

import java.util.UUID;

/** That a position was assessed, or became critical or ceased to be; fired inside the acting transaction. */
public record CriticalityChanged(UUID position) {}
