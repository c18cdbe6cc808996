package id.jenjang.talent.map;

import id.jenjang.access.ShowsPeople;
import id.jenjang.talent.scheme.TalentCard;
import id.jenjang.talent.scheme.TalentScheme;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One person's card of a cycle, as far as the asker may see it (kartu talenta).
 *
 * @param boxShown whether box and treatment are shown
 * @param partsShown whether the axes open into their parts
 * @param history their boxes in all cycles that the asker may see, the newest first; empty where no box is shown
 */
public record CardView(
        CycleRow cycle,
        UUID employee,
        String name,
        String jobName,
        String unitName,
        TalentScheme scheme,
        TalentCard card,
        boolean boxShown,
        boolean partsShown,
        List<PastBox> history)
        implements ShowsPeople {
    public CardView {
        history = List.copyOf(history);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
