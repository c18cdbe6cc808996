package id.jenjang.mentoring.run;

import id.jenjang.access.ShowsPeople;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a coordinator settled by hand, with the names of the two. */
public record RulingRow(Ruling ruling, String mentorName, String menteeName) implements ShowsPeople {
    @Override
    public Collection<UUID> people() {
        return List.of(ruling.couple().mentor(), ruling.couple().mentee());
    }
}
