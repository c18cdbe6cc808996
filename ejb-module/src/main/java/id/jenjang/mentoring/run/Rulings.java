package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.store.Rows;
import id.jenjang.store.StoreFailed;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of what coordinators settle by hand. */
@Dependent
class Rulings {
    private static final String STANDING =
            "select uuid, programme, kind, mentor, mentee, reason, set_by, set_at, version"
                    + " from mentoring_ruling where lifted_at is null";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Rulings() {}

    Rulings(DataSource database) {
        this.database = database;
    }

    /** Those that stand, the newest first. */
    List<Ruling> of(UUID programme) {
        return Rows.list(
                database, STANDING + " and programme = ? order by set_at desc, uuid", Rulings::ruling, programme);
    }

    Optional<Ruling> find(UUID uuid) {
        return Rows.first(database, STANDING + " and uuid = ?", Rulings::ruling, uuid);
    }

    /** The couples of that kind. */
    static Set<Couple> couples(List<Ruling> rulings, Ruling.Kind kind) {
        return rulings.stream()
                .filter(each -> each.kind() == kind)
                .map(Ruling::couple)
                .collect(Collectors.toSet());
    }

    /** Stores it; false when there is one of the same two, or the mentee is set with another mentor. */
    boolean add(Ruling ruling) {
        boolean pins = ruling.kind() == Ruling.Kind.PIN;
        try {
            Rows.run(
                    database,
                    "insert into mentoring_ruling (uuid, programme, kind, mentor, mentee, reason, set_by, set_at,"
                            + " open_mentor, pinned_mentee, version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), 1)",
                    ruling.uuid(),
                    ruling.programme(),
                    ruling.kind().name(),
                    ruling.couple().mentor(),
                    ruling.couple().mentee(),
                    ruling.reason(),
                    ruling.by(),
                    ruling.at().atOffset(ZoneOffset.UTC),
                    ruling.couple().mentor(),
                    pins ? ruling.couple().mentee() : null);
            return true;
        } catch (StoreFailed e) {
            if (e.byConstraint()) {
                return false;
            }
            throw e;
        }
    }

    /** Takes it back; false when somebody has done so. */
    boolean lift(UUID uuid, String by, Instant at) {
        return Rows.run(
                        database,
                        "update mentoring_ruling set lifted_by = ?, lifted_at = ?, open_mentor = null,"
                                + " pinned_mentee = null, version = version + 1 where uuid = ? and lifted_at is null",
                        by,
                        at.atOffset(ZoneOffset.UTC),
                        uuid)
                == 1;
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                row.getObject("uuid", UUID.class),
                row.getObject("programme", UUID.class),
                Ruling.Kind.valueOf(row.getString("kind")),
                new Couple(row.getObject("mentor", UUID.class), row.getObject("mentee", UUID.class)),
                row.getString("reason"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
