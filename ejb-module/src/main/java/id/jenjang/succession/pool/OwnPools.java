package id.jenjang.succession.pool;

import java.util.List;

/** The pools that the asker is in, and what was decided of nominations about them, the newest first. */
public record OwnPools(List<OwnEntry> entries, List<Nomination> nominations) {
    public OwnPools {
        entries = List.copyOf(entries);
        nominations = List.copyOf(nominations);
    }
}
