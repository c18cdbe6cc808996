package id.jenjang.mentoring.offer;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.signup.Side;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Why somebody declined an offer, as the coordinator reads it.
 *
 * @param author who declined
 * @param side on which they were asked
 * @param other the name of who was offered to them
 */
public record ReasonRow(UUID author, String name, Side side, String other, String words) implements ShowsPeople {
    // The other one would learn from the trail of reads that there was a reason.
    @Override
    public Collection<UUID> people() {
        return List.of(author);
    }
}
