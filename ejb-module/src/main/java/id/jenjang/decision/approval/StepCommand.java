package id.jenjang.decision.approval;

import java.util.Objects;
import java.util.UUID;

/**
 * Which step is answered, and on which form.
 *
 * @param step opaque id
 * @param revision of the matter as it was shown; an answer to an older one is refused
 * @param key made when the page was rendered: one effect per key, however often it is sent
 */
public record StepCommand(UUID step, int revision, UUID key) {
    public StepCommand {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(key, "key");
    }
}
