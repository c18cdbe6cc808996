package id.jenjang.succession.selection.contest;

import id.jenjang.succession.selection.rules.Audience;
import java.util.UUID;

/**
 * What is said of a new selection.
 *
 * @param uuid of the form, so that one form has one effect; the selection's id
 */
public record ContestForm(UUID uuid, String title, UUID job, int places, String kind, Audience audience) {
    public ContestForm {
        title = title == null ? "" : title.strip();
    }
}
