package id.jenjang.talent.map;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where everybody stands now.
 *
 * @param cycle the newest announced cycle; empty where none was announced
 * @param boxes by employee; who was never mapped by an announced cycle is not in it
 */
public record LatestBoxes(Optional<TalentCycle> cycle, Map<UUID, CurrentBox> boxes) {
    public LatestBoxes {
        boxes = Collections.unmodifiableMap(boxes);
    }

    /** The box of somebody; empty for who was not mapped. */
    public Optional<CurrentBox> of(UUID employee) {
        return Optional.ofNullable(boxes.get(employee));
    }
}
