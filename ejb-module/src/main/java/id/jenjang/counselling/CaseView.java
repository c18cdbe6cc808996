package id.jenjang.counselling;

import id.jenjang.access.ShowsPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as one of the two reads it. Words that do not open with the keys of this server are empty.
 *
 * @param outcome why it was declined or what was agreed at its end; empty while it runs
 * @param endedAt empty while it runs
 * @param version to hand back with a change, so that nobody overwrites what they have not seen
 */
public record CaseView(
        CaseRow row,
        Optional<String> topic,
        Optional<String> outcome,
        Optional<Meeting> meeting,
        Optional<Instant> endedAt,
        List<NoteRow> notes,
        List<ActionRow> actions,
        long version)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return row.people();
    }
}
