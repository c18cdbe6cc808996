package id.jenjang.rotation.approval;

import id.jenjang.access.ShowsPeople;
import id.jenjang.document.MadeFile;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A paper that was made, with whom it names. */
public record PaperRow(MadeFile file, List<UUID> named) implements ShowsPeople {
    public PaperRow {
        named = List.copyOf(named);
    }

    @Override
    public Collection<UUID> people() {
        return named;
    }
}
