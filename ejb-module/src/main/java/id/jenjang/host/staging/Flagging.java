package id.jenjang.host.staging;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Flaws;
import id.jenjang.host.feed.Gravity;
import java.sql.Connection;
import java.sql.SQLException;

/** Finds staged rows that meet a condition, tells the first of them, and takes them out where the flaw is an error. */
final class Flagging {
    private final Connection connection;
    private final Flaws flaws;

    Flagging(Connection connection, Flaws flaws) {
        this.connection = connection;
        this.flaws = flaws;
    }

    /**
     * Looks for rows.
     *
     * @param condition on the staging row, which is called s
     * @param column that is to blame, as documented; null for the row
     * @param value expression for what was delivered
     * @param detail expression for what the words need beside it
     * @return how many were found
     */
    long flag(Feed feed, String condition, String column, String value, String detail, Defect defect)
            throws SQLException {
        String from = " from " + feed.staging() + " s where not s.bad and " + condition;
        long found = Sql.number(connection, "select count(*)" + from);
        if (found == 0) {
            return 0;
        }
        int room = flaws.room(feed.name(), defect);
        String rows = "select s.line_no, cast(" + value + " as varchar), cast(" + detail + " as varchar)" + from
                + " order by s.line_no fetch first " + Math.max(1, room) + " rows only";
        long[] told = {0};
        Sql.each(
                connection,
                row -> {
                    flaws.add(
                            new Flaw(feed.name(), row.getLong(1), column, row.getString(2), defect, row.getString(3)));
                    told[0]++;
                },
                rows);
        flaws.add(feed.name(), defect, found - told[0]);
        if (defect.gravity() == Gravity.ERROR) {
            Sql.run(connection, "update " + feed.staging() + " s set bad = true where not s.bad and " + condition);
        }
        return found;
    }
}
