package id.jenjang.succession.cascade;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question as it is asked.
 *
 * @param uuid made when the form was rendered: the same form sent twice asks once
 * @param positions one for a cascade, one or more otherwise
 * @param first who is moved first; empty for whoever costs least
 */
public record QuestionForm(UUID uuid, QuestionKind kind, List<UUID> positions, Optional<UUID> first) {
    public QuestionForm {
        positions = List.copyOf(positions);
    }
}
