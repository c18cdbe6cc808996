package id.jenjang.host;

import id.jenjang.access.ShowsPeople;
import java.util.Set;
import java.util.UUID;

/** Who was in a list that was written out, so that the trail of reads knows them. */
public record MissingExport(Set<UUID> people) implements ShowsPeople {
    public MissingExport {
        people = Set.copyOf(people);
    }
}
