package id.jenjang.succession.pool;

import java.util.UUID;

/**
 * One decision about a nomination.
 *
 * @param uuid of the form, so that one form has one effect
 */
public record RulingForm(UUID uuid, Question question, boolean accepted, String reason, long version) {
    public RulingForm {
        reason = reason == null ? "" : reason.strip();
    }
}
