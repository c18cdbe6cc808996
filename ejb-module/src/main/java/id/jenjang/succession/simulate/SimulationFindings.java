package id.jenjang.succession.simulate;

import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of what simulations found, asked for by unit with all below it. */
@Dependent
class SimulationFindings {
    private static final String WHICH = """
             join policy_simulation s on s.id = f.simulation_id
             join unit u on u.uuid = f.unit_uuid
             join unit r on u.tree_from between r.tree_from and r.tree_to
             where s.uuid = ? and s.state = 'READY' and r.uuid = ?
            """;
    private static final String PEOPLE = "select f.employee_uuid, e.title_before, e.name, e.title_after, f.job_name,"
            + " u.name as unit_name, f.was, f.becomes from simulation_person f"
            + " join employee e on e.uuid = f.employee_uuid";
    private static final String LISTS = "select f.*, u.name as unit_name from simulation_list f" + WHICH;
    private static final String LINES = "select f.*, e.title_before, e.name, e.title_after, u.name as unit_name"
            + " from simulation_line f join employee e on e.uuid = f.employee_uuid" + WHICH
            + " and f.position_uuid = ? order by case when f.place_becomes is null then 1 else 0 end,"
            + " f.place_becomes, f.place_was, f.employee_uuid";
    private static final String ALL_LINES = "select count(*) from simulation_line f"
            + " join policy_simulation s on s.id = f.simulation_id where s.uuid = ? and f.position_uuid = ?";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    SimulationFindings() {}

    SimulationFindings(DataSource database) {
        this.database = database;
    }

    List<BoxMove> moves(UUID simulation, UUID unit) {
        return Rows.list(
                database,
                "select f.was, f.becomes, sum(f.people) as people from simulation_count f" + WHICH
                        + " group by f.was, f.becomes order by f.was, f.becomes",
                row -> new BoxMove(row.getString(1), row.getString(2), row.getInt(3)),
                simulation,
                unit);
    }

    MovedPage people(UUID simulation, UUID unit, MovedAsked asked) {
        List<Object> arguments = new ArrayList<>(Arrays.asList(simulation, unit));
        StringBuilder which = new StringBuilder();
        if (!asked.was().isEmpty()) {
            which.append(" and f.was = ?");
            arguments.add(asked.was());
        }
        if (!asked.becomes().isEmpty()) {
            which.append(" and f.becomes = ?");
            arguments.add(asked.becomes());
        }
        String count = "select count(*) from simulation_person f" + WHICH + which;
        int total = (int) Rows.number(database, count, arguments.toArray());
        arguments.add(asked.size());
        arguments.add(asked.first());
        String sql = PEOPLE + WHICH + which + " order by e.name, f.employee_uuid limit ? offset ?";
        return new MovedPage(total, Rows.list(database, sql, SimulationFindings::moved, arguments.toArray()));
    }

    /** The lists of the positions in the unit or below it, those that change most first. */
    List<ListRow> lists(UUID simulation, UUID unit) {
        return Rows.list(
                database,
                LISTS + " order by f.entered + f.gone desc, f.moved + f.readied desc, f.job_name, f.position_uuid",
                SimulationFindings::list,
                simulation,
                unit);
    }

    /** The list of a position in the unit or below it, with those who stand there too. */
    Optional<ListView> list(UUID simulation, UUID unit, UUID position) {
        return Rows.first(
                        database,
                        LISTS + " and f.position_uuid = ?",
                        SimulationFindings::list,
                        simulation,
                        unit,
                        position)
                .map(list -> {
                    List<LineRow> rows =
                            Rows.list(database, LINES, SimulationFindings::line, simulation, unit, position);
                    int all = (int) Rows.number(database, ALL_LINES, simulation, position);
                    return new ListView(list, rows, all - rows.size());
                });
    }

    private static MovedRow moved(ResultSet row) throws SQLException {
        return new MovedRow(
                row.getObject("employee_uuid", UUID.class),
                name(row),
                row.getString("job_name"),
                row.getString("unit_name"),
                row.getString("was"),
                row.getString("becomes"));
    }

    private static String name(ResultSet row) throws SQLException {
        return PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after"));
    }

    private static ListRow list(ResultSet row) throws SQLException {
        return new ListRow(
                row.getObject("position_uuid", UUID.class),
                row.getString("job_name"),
                row.getString("unit_name"),
                new ListRow.Pair(row.getInt("candidates_was"), row.getInt("candidates_becomes")),
                new ListRow.Pair(row.getInt("ready_was"), row.getInt("ready_becomes")),
                row.getInt("entered"),
                row.getInt("gone"),
                row.getInt("moved"),
                row.getInt("readied"));
    }

    private static LineRow line(ResultSet row) throws SQLException {
        return new LineRow(
                row.getObject("employee_uuid", UUID.class),
                name(row),
                row.getString("unit_name"),
                place(row, "was"),
                place(row, "becomes"));
    }

    private static LineRow.Place place(ResultSet row, String when) throws SQLException {
        String readiness = row.getString("ready_" + when);
        return readiness == null
                ? null
                : new LineRow.Place(row.getInt("place_" + when), readiness, row.getInt("score_" + when));
    }
}
