package id.jenjang.mentoring.health;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.pair.MentoringPair;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How one pair is, as the coordinator sees it: figures alone.
 *
 * @param last the last day that they met; null when they never did
 * @param silent whether it runs and has had no session for long
 * @param withoutGoals whether it runs and has no goal
 * @param complaints how many words to the coordinator are open
 */
public record PairHealthRow(
        MentoringPair pair,
        String mentorName,
        String menteeName,
        int sessions,
        int minutes,
        LocalDate last,
        boolean silent,
        boolean withoutGoals,
        int complaints)
        implements ShowsPeople {
    /** Whether something asks for the coordinator. */
    public boolean needsCare() {
        return silent || withoutGoals || complaints > 0;
    }

    @Override
    public Collection<UUID> people() {
        return List.of(pair.mentor(), pair.mentee());
    }
}
