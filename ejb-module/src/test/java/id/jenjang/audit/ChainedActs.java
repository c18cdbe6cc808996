package id.jenjang.audit;

import id.jenjang.access.Act;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Chains acts as the trail does just before a commit, where no server says that one is near. */
public final class ChainedActs {
    private ChainedActs() {}

    /** Appends the acts of one transaction. */
    public static void append(Connection connection, Clock clock, String actor, List<Act> acts) throws SQLException {
        List<Draft> drafts = acts.stream()
                .map(act -> Draft.of(
                        clock.instant(), actor, act.verb(), act.person().orElse(null), act.facts(), null))
                .toList();
        Chain.append(connection, Stream.ACTS, LocalDate.now(clock), drafts);
    }
}
