package id.jenjang.mentoring.health;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.record.Complaint;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A word to the coordinator, with whose it is. */
public record ComplaintRow(Complaint complaint, MentoringPair pair, String authorName, String otherName)
        implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(pair.mentor(), pair.mentee());
    }
}
