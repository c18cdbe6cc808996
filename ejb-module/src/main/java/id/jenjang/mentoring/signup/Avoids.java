package id.jenjang.mentoring.signup;

import id.jenjang.store.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Whom people would rather not meet; the one class that reads or writes it. */
final class Avoids {
    private final DataSource database;

    Avoids(DataSource database) {
        this.database = database;
    }

    /** By who said it; for {@link ReadingPools} and nobody else. */
    Map<UUID, Set<UUID>> of(UUID programme, Side side) {
        Map<UUID, Set<UUID>> all = new HashMap<>();
        Rows.list(
                database,
                "select employee, other from mentoring_avoid where programme = ? and side = ?",
                row -> all.computeIfAbsent(row.getObject("employee", UUID.class), k -> new HashSet<>())
                        .add(row.getObject("other", UUID.class)),
                programme,
                side.name());
        return all;
    }

    /** Writes what somebody says in place of what they said before. */
    void replace(UUID programme, UUID employee, Side side, Set<UUID> avoided) {
        Rows.run(
                database,
                "delete from mentoring_avoid where programme = ? and employee = ? and side = ?",
                programme,
                employee,
                side.name());
        avoided.forEach(other -> Rows.run(
                database,
                "insert into mentoring_avoid (programme, employee, side, other) values (?, ?, ?, ?)",
                programme,
                employee,
                side.name(),
                other));
    }
}
