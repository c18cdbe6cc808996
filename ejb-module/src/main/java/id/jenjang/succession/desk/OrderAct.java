package id.jenjang.succession.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That the committee put somebody on another place, with the values of that moment (perubahan urutan oleh komite).
 *
 * @param uuid of the form that did
 * @param name of the person, as recorded now
 * @param place from 1
 * @param computedPlace where the ranking had the person
 * @param undoneBy who took it back; empty while it stands
 */
public record OrderAct(
        UUID uuid,
        UUID employee,
        String name,
        int place,
        String reason,
        int computedPlace,
        int computedScore,
        String by,
        Instant at,
        Optional<String> undoneBy,
        Optional<Instant> undoneAt) {
    /** Whether it still counts. */
    public boolean stands() {
        return undoneBy.isEmpty();
    }
}
