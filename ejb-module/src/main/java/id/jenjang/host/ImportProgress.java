package id.jenjang.host;

import java.time.Instant;
import java.util.UUID;

/**
 * How far the work in the background is (kemajuan).
 *
 * @param feed the file it is at; null between files
 * @param done rows of the present phase
 * @param total rows of the present phase; 0 while not known
 * @param secondsLeft estimated for the present phase; negative while not known
 * @param heartbeat when the worker last gave a sign
 * @param cancelling whether it was asked to stop and has not yet
 */
public record ImportProgress(
        UUID uuid,
        ImportStatus status,
        ImportPhase phase,
        String feed,
        long done,
        long total,
        long secondsLeft,
        Instant heartbeat,
        boolean cancelling) {

    /** Whether it waits to be confirmed again because the last try to apply it failed; nothing of that try is left. */
    public boolean applyFailed() {
        return status == ImportStatus.STAGED && phase == ImportPhase.APPLYING;
    }

    /** 0 to 100; 0 while the total is not known. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
