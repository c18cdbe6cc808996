package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/** The inner row numbers behind opaque ids, for capabilities whose own tables refer to people and jobs. */
@Dependent
public class RowNumbers {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    RowNumbers() {}

    /** What is stored in that database. */
    public RowNumbers(DataSource database) {
        this.database = database;
    }

    /** The employee's row; empty when not stored. */
    public OptionalLong employee(UUID uuid) {
        return of("select id from employee where uuid = ?", uuid);
    }

    /** The job's row; empty when not stored or no longer delivered. */
    public OptionalLong job(UUID uuid) {
        return of("select id from job where uuid = ? and gone_import_id is null", uuid);
    }

    /** The opaque id of a job's row, also of a job no longer delivered. */
    public Optional<UUID> jobOf(long row) {
        return Sql.first(database, "select uuid from job where id = ?", r -> r.getObject("uuid", UUID.class), row);
    }

    private OptionalLong of(String sql, UUID uuid) {
        return Sql.list(database, sql, row -> row.getLong("id"), uuid).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
