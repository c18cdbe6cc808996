package id.jenjang.succession.pool;

import java.util.UUID;

/**
 * What is said of somebody who is nominated.
 *
 * @param uuid of the form, so that one form has one effect
 */
public record NominationForm(UUID uuid, UUID pool, String reason) {
    public NominationForm {
        reason = reason == null ? "" : reason.strip();
    }
}
