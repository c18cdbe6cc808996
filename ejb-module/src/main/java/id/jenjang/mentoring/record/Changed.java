package id.jenjang.mentoring.record;

import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** What the stored collections of a pair have in common. */
final class Changed {
    private Changed() {}

    /** Runs a change that names a version; refused when the row has another by now. */
    static void one(DataSource database, String sql, Object... arguments) {
        if (Rows.run(database, sql, arguments) == 0) {
            throw new PairRefused(PairRefused.Why.OUT_OF_DATE);
        }
    }

    /** Whether a form has been sent before: what it made has the key for its id. */
    static boolean before(DataSource database, String table, UUID key) {
        return Rows.number(database, "select count(*) from " + table + " where uuid = ?", key) > 0;
    }

    static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
