package id.jenjang.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The columns of a {@link PersonRow}, of employee e, appointment a, unit u and job j; the one argument is the day. */
final class PersonColumns {
    static final String COLUMNS = """
            select e.uuid, e.name, e.title_before, e.title_after, e.kind, e.birth_date, e.retires_on,
              j.source_key as job, a.valid_from as since, u.uuid as unit, u.name as unit_name,
              (select g.grade from grade_held g
                where g.employee_id = e.id and g.gone_import_id is null and g.valid_from <= ?
                order by g.valid_from desc, g.id desc limit 1) as grade
            """;

    private PersonColumns() {}

    static PersonRow person(ResultSet row) throws SQLException {
        return new PersonRow(
                row.getObject("uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                EmployeeKind.valueOf(row.getString("kind")),
                Sql.date(row, "birth_date"),
                Sql.date(row, "retires_on"),
                row.getString("job"),
                Sql.date(row, "since"),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getString("grade"));
    }
}
