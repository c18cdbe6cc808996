package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Positions with who holds them on a day, all of them in one pass or some by their ids; also those that are known from
 * their holders alone. Who may read them is checked by the use cases that ask.
 */
@Dependent
public class HeldPositions {
    /** H2 compares each row that it finds by {@code = any(?)} with each of the ids once more: a few at a time. */
    private static final int AT_ONCE = 400;

    /** Beyond as many, reading all positions once is quicker. */
    private static final int FEW = 20_000;

    private static final String HELD = """
            select s.uuid, u.uuid as unit, u.name as unit_name, j.source_key as job, s.quota, s.derived, s.term_months,
              s.valid_to, e.uuid as employee, e.title_before, e.name, e.title_after, e.birth_date, e.retires_on,
              a.valid_from as since, a.delivered_to
            from seat s
            join unit u on u.id = s.unit_id and u.gone_import_id is null
            join job j on j.id = s.job_id
            left join appointment a on a.seat_id = s.id and a.kind = 'DEFINITIVE' and a.gone_import_id is null
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            left join employee e on e.id = a.employee_id and e.gone_import_id is null
            where s.gone_import_id is null and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
            """;
    private static final String ORDER = " order by s.id, a.id";
    private static final String OF_JOBS = """
            select j.source_key as job, count(distinct a.employee_id) as n
            from appointment a
            join employee e on e.id = a.employee_id and e.gone_import_id is null
            join job j on j.id = a.job_id
            where a.kind = 'DEFINITIVE' and a.gone_import_id is null
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    HeldPositions() {}

    /** What is stored in that database. */
    public HeldPositions(DataSource database) {
        this.database = database;
    }

    /** Hands over every position of that day, one after the other, in an order of no meaning. */
    public void forEach(LocalDate day, Consumer<HeldPosition> taker) {
        read(taker, "", day);
    }

    /** Those of the given positions that exist on that day, in an order of no meaning. */
    public List<HeldPosition> of(Collection<UUID> positions, LocalDate day) {
        if (positions.size() > FEW) {
            Set<UUID> wanted = new HashSet<>(positions);
            List<HeldPosition> some = new ArrayList<>();
            forEach(
                    day,
                    one -> Optional.of(one)
                            .filter(held -> wanted.contains(held.uuid()))
                            .ifPresent(some::add));
            return some;
        }
        List<UUID> ids = List.copyOf(positions);
        List<HeldPosition> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            UUID[] some =
                    ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).toArray(UUID[]::new);
            found.addAll(read(" and s.uuid = any(?)", day, (Object) some));
        }
        return found;
    }

    /** One position; empty when it does not exist on that day. */
    public Optional<HeldPosition> one(UUID position, LocalDate day) {
        return read(" and s.uuid = ?", day, position).stream().findFirst();
    }

    /** How many people hold a position of each job in the whole agency, by its code; jobs without any are left out. */
    public Map<String, Integer> holdersByJob(LocalDate day) {
        Map<String, Integer> counts = new HashMap<>();
        Sql.list(
                database,
                OF_JOBS + " group by j.source_key",
                row -> counts.put(row.getString("job"), row.getInt("n")),
                day,
                day);
        return counts;
    }

    /** How many people hold a position of that job in the whole agency. */
    public int holdersOf(String job, LocalDate day) {
        String sql = OF_JOBS + " and j.source_key = ? group by j.source_key";
        return Sql.first(database, sql, row -> row.getInt("n"), day, day, job).orElse(0);
    }

    private List<HeldPosition> read(String which, LocalDate day, Object... arguments) {
        List<HeldPosition> found = new ArrayList<>();
        read(found::add, which, day, arguments);
        return found;
    }

    private void read(Consumer<HeldPosition> taker, String which, LocalDate day, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(day, day, day, day));
        all.addAll(List.of(arguments));
        Group group = new Group(taker);
        Sql.list(database, HELD + which + ORDER, group::row, all.toArray());
        group.end();
    }

    /** Rows of one position follow one another; it is handed on when the next begins. */
    private static final class Group {
        private final Consumer<HeldPosition> taker;
        private final List<HeldPosition.Holder> holders = new ArrayList<>();
        private HeldPosition last;

        Group(Consumer<HeldPosition> taker) {
            this.taker = taker;
        }

        Boolean row(ResultSet row) throws SQLException {
            UUID uuid = row.getObject("uuid", UUID.class);
            if (last != null && !last.uuid().equals(uuid)) {
                end();
            }
            if (last == null) {
                last = position(row);
            }
            if (row.getObject("employee", UUID.class) != null) {
                holders.add(holder(row));
            }
            return Boolean.TRUE;
        }

        void end() {
            if (last != null) {
                taker.accept(last.heldBy(holders));
                holders.clear();
                last = null;
            }
        }
    }

    private static HeldPosition position(ResultSet row) throws SQLException {
        return new HeldPosition(
                row.getObject("uuid", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getString("job"),
                row.getInt("quota"),
                !row.getBoolean("derived"),
                Sql.number(row, "term_months"),
                Sql.date(row, "valid_to"),
                List.of());
    }

    private static HeldPosition.Holder holder(ResultSet row) throws SQLException {
        return new HeldPosition.Holder(
                row.getObject("employee", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                Sql.date(row, "birth_date"),
                Sql.date(row, "retires_on"),
                Sql.date(row, "since"),
                Sql.date(row, "delivered_to"));
    }
}
