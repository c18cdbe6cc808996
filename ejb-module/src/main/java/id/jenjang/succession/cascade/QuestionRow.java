package id.jenjang.succession.cascade;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A question that was asked.
 *
 * @param unit that the positions stand in or below
 * @param revision of the lists that it was answered from; empty before
 */
public record QuestionRow(
        UUID uuid,
        QuestionKind kind,
        UUID unit,
        List<UUID> positions,
        Optional<UUID> first,
        QuestionState state,
        Optional<Long> revision,
        String by,
        Instant at) {
    public QuestionRow {
        positions = List.copyOf(positions);
    }
}
