package id.jenjang.succession.desk;

import id.jenjang.talent.scheme.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A critical position with what is stored of its successors.
 *
 * @param depth of its unit in the tree; 0 for a root
 * @param incumbents who holds it; empty while it is vacant
 * @param fallsFree the day on which it is expected to fall free; empty where not known
 * @param candidates how many can take it in some time
 * @param readyNow how many of them are ready now, whoever is counted elsewhere too
 * @param only the only ready-now successor, who is that of other positions too; empty for none
 * @param risk of losing the incumbent; empty where it was not assessed
 * @param impact of losing them; empty where it was not assessed
 */
public record PositionLine(
        UUID position,
        UUID unit,
        String unitName,
        int depth,
        UUID job,
        String jobName,
        List<Named> incumbents,
        Optional<LocalDate> fallsFree,
        int candidates,
        int readyNow,
        boolean filledAtOnce,
        Optional<UUID> only,
        Optional<Band> risk,
        Optional<Band> impact) {
    public PositionLine {
        incumbents = List.copyOf(incumbents);
    }

    /** How well it is covered. */
    public Coverage coverage() {
        return Coverage.of(candidates, readyNow, filledAtOnce);
    }
}
