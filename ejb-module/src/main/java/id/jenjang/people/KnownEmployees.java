package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the employee (pegawai) behind an account; those whom the host no longer delivers are not found. */
@Dependent
public class KnownEmployees {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    KnownEmployees() {}

    /** The employees stored in that database. */
    public KnownEmployees(DataSource database) {
        this.database = database;
    }

    /** Whether the host still delivers that employee. */
    public boolean serves(UUID employee) {
        return only("select uuid from employee where uuid = ? and gone_import_id is null", employee)
                .isPresent();
    }

    /** Those among them whom the host still delivers. */
    public Set<UUID> serving(Collection<UUID> employees) {
        return Set.copyOf(Sql.list(
                database,
                "select uuid from employee where uuid = any(?) and gone_import_id is null",
                row -> row.getObject("uuid", UUID.class),
                (Object) employees.toArray(UUID[]::new)));
    }

    /** By NIP, NI PPPK or staff number. */
    public Optional<UUID> byNumber(String number) {
        return only("select uuid from employee where source_key = ? and gone_import_id is null", number);
    }

    /** By office e-mail address, capitals ignored; empty as well when two share it. */
    public Optional<UUID> byEmail(String address) {
        return only("select uuid from employee where lower(email) = lower(?) and gone_import_id is null", address);
    }

    private Optional<UUID> only(String sql, Object argument) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                Optional<UUID> first = rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                return rows.next() ? Optional.empty() : first;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Employees cannot be read", e);
        }
    }
}
