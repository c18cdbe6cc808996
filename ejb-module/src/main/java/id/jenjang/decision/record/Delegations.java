package id.jenjang.decision.record;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The stored collection of delegations. */
@Dependent
public class Delegations {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Delegations() {}

    /** What is stored in that database. */
    public Delegations(DataSource database) {
        this.database = database;
    }

    /** Whom an employee stands in for on a day; empty when for nobody. */
    public List<Delegation> to(UUID employee, LocalDate day) {
        return Rows.list(
                database,
                "select * from delegation where to_employee = ? and from_day <= ? and to_day >= ? and ended_at is null"
                        + " order by from_day, uuid",
                Delegations::row,
                employee,
                day,
                day);
    }

    /** What somebody has handed over that has not passed yet, by its first day. */
    public List<Delegation> from(String name, LocalDate today) {
        return Rows.list(
                database,
                "select * from delegation where from_name = ? and to_day >= ? and ended_at is null"
                        + " order by from_day, uuid",
                Delegations::row,
                name,
                today);
    }

    /** Who stands in for an employee on a day. */
    public List<UUID> standIns(UUID employee, LocalDate day) {
        return Rows.list(
                database,
                "select to_employee from delegation where from_employee = ? and from_day <= ? and to_day >= ?"
                        + " and ended_at is null order by from_day, uuid",
                row -> row.getObject(1, UUID.class),
                employee,
                day,
                day);
    }

    /** Stores one; false when the same command stored it before. */
    public boolean add(Delegation delegation, UUID commandKey, Instant now) {
        long before = Rows.number(
                database,
                "select count(*) from delegation where from_name = ? and command_key = ?",
                delegation.fromName(),
                commandKey);
        if (before > 0) {
            return false;
        }
        Rows.run(
                database,
                "insert into delegation (uuid, from_name, from_employee, to_employee, roles, assigned_unit, from_day, to_day,"
                        + " reason, made_at, command_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                delegation.uuid(),
                delegation.fromName(),
                delegation.fromEmployee().orElse(null),
                delegation.toEmployee(),
                delegation.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                delegation.assignedUnit().orElse(null),
                delegation.fromDay(),
                delegation.toDay(),
                delegation.reason(),
                Steps.stored(now),
                commandKey);
        return true;
    }

    /** Ends one of somebody's own early; false when there is none such. */
    public boolean end(UUID uuid, String name, Instant now) {
        return Rows.run(
                        database,
                        "update delegation set ended_at = ? where uuid = ? and from_name = ? and ended_at is null",
                        Steps.stored(now),
                        uuid,
                        name)
                > 0;
    }

    private static Delegation row(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("uuid", UUID.class),
                row.getString("from_name"),
                Steps.id(row, "from_employee"),
                row.getObject("to_employee", UUID.class),
                Steps.roles(row.getString("roles")),
                Steps.id(row, "assigned_unit"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("reason"));
    }
}
