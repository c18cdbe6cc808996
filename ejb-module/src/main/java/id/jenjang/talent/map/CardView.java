package id.jenjang.talent.map;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentCard;
import id.jenjang.talent.scheme.TalentScheme;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's card of a cycle, as far as the asker may see it (kartu talenta).
 *
 * @param worst the box at worst; null where the asker may not see the box
 * @param best the box at best; null where the asker may not see the box
 * @param mapped the box as it was mapped, where a committee agreed on another; null where it did not or no box is shown
 * @param card both axes with their parts; null where the asker may not see them
 * @param history their boxes in all cycles that the asker may see, the newest first; empty where no box is shown
 */
public record CardView(
        CycleRow cycle,
        UUID employee,
        String name,
        String jobName,
        String unitName,
        TalentScheme scheme,
        TalentBox worst,
        TalentBox best,
        PlacedRow.Mapped mapped,
        TalentCard card,
        List<PastBox> history)
        implements ShowsPeople {
    public CardView {
        history = List.copyOf(history);
    }

    /** Whether box and treatment are shown. */
    public boolean boxShown() {
        return worst != null;
    }

    /** Whether the axes open into their parts. */
    public boolean partsShown() {
        return card != null;
    }

    /** The box, where it is shown and nothing missing can change it. */
    public Optional<TalentBox> box() {
        return Optional.ofNullable(worst).filter(box -> box.equals(best));
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
