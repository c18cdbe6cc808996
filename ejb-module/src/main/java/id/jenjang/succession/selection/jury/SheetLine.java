package id.jenjang.succession.selection.jury;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.apply.NamedPaper;
import id.jenjang.succession.selection.apply.Seating;
import id.jenjang.succession.selection.rules.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An applicant on a member's scoring sheet: their own scores alone.
 *
 * @param open the stage to be scored now; empty when nothing is
 * @param draft saved and not submitted, hundredths of a point by criterion
 * @param own submitted by this member, hundredths of a point by stage and criterion
 */
public record SheetLine(
        UUID applicant,
        UUID employee,
        String name,
        String jobName,
        String unitName,
        List<NamedPaper> papers,
        Seating.Cause cause,
        Optional<Stage> open,
        Map<String, Integer> draft,
        Map<String, Map<String, Integer>> own)
        implements ShowsPeople {
    public SheetLine {
        papers = List.copyOf(papers);
        draft = Map.copyOf(draft);
        own = Map.copyOf(own);
    }

    /** Whether the member may score the applicant. */
    public boolean cleared() {
        return cause == Seating.Cause.NONE;
    }

    /** Whether something waits for this member. */
    public boolean due() {
        return cleared() && open.isPresent();
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
