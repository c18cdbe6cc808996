package id.jenjang.succession.selection.jury;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.rules.SelectionKind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What one member of a panel has to score and has scored (lembar penilaian). */
public record ScoreSheet(Contest contest, SelectionKind kind, String jobName, String unitName, List<SheetLine> lines)
        implements ShowsPeople {
    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /** How many applicants wait for this member. */
    public long due() {
        return lines.stream().filter(SheetLine::due).count();
    }

    @Override
    public Collection<UUID> people() {
        return lines.stream().map(SheetLine::employee).toList();
    }
}
