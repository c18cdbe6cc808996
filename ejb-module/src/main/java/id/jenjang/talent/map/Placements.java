package id.jenjang.talent.map;

import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored collection of what cycles found, asked for by unit with all below it. */
@Dependent
class Placements {
    private static final String IN_UNIT = """
             from talent_standing p
             join talent_cycle c on c.id = p.cycle_id
             join unit u on u.uuid = p.unit_uuid
             join unit r on u.tree_from between r.tree_from and r.tree_to
            """;
    private static final String WHICH = " where c.uuid = ? and c.state = 'READY' and r.uuid = ? ";
    private static final String COUNTS =
            "select p.box_worst, p.box_best, count(*)" + IN_UNIT + WHICH + "group by p.box_worst, p.box_best";
    private static final String NAMED = " join employee e on e.uuid = p.employee_uuid ";
    private static final String PEOPLE = "select p.employee_uuid, e.title_before, e.name, e.title_after, p.job_name,"
            + " u.name as unit_name, p.box_worst, p.box_best, p.agreed, p.mapped_worst, p.mapped_best, p.performance_low, p.performance_high,"
            + " p.potential_low, p.potential_high" + IN_UNIT + NAMED + WHICH;
    private static final String HIGHEST = "p.performance_low + p.potential_low desc, ";
    private static final String BY_NAME = "e.name, p.employee_uuid";
    private static final String FIRST =
            """
            select q.* from (
            select p.employee_uuid, e.title_before, e.name, e.title_after, p.job_name, u.name as unit_name,
              p.box_worst, p.box_best, p.agreed, p.mapped_worst, p.mapped_best, p.performance_low, p.performance_high, p.potential_low, p.potential_high,
              row_number() over (partition by p.box_worst
                order by %s e.name, p.employee_uuid) as place
            """ + IN_UNIT + NAMED + WHICH + " and p.box_worst = p.box_best) q where q.place <= ? order by q.place";
    private static final String MOVES = "select b.box_worst, p.box_worst, count(*)" + IN_UNIT + """
             join talent_cycle d on d.uuid = ? and d.state = 'READY'
             join talent_standing b on b.cycle_id = d.id and b.employee_uuid = p.employee_uuid
            """ + WHICH + """
             and p.box_worst = p.box_best and b.box_worst = b.box_best
             group by b.box_worst, p.box_worst order by b.box_worst, p.box_worst
            """;

    private static final String MOVED =
            IN_UNIT + NAMED + """
             join talent_cycle d on d.uuid = ? and d.state = 'READY'
             join talent_standing b on b.cycle_id = d.id and b.employee_uuid = p.employee_uuid
            """ + WHICH + " and p.box_worst = p.box_best and b.box_worst = b.box_best";
    private static final String MOVED_PEOPLE = "select p.employee_uuid, e.title_before, e.name, e.title_after,"
            + " p.job_name, u.name as unit_name, b.box_worst as box_from, p.box_worst as box_to, p.agreed";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Placements() {}

    Placements(DataSource database) {
        this.database = database;
    }

    /** How many stand between which two boxes; the same box twice is certain. */
    record Spread(TalentBox worst, TalentBox best, int count) {}

    List<Spread> spread(UUID cycle, UUID unit) {
        return Rows.list(
                database,
                COUNTS,
                row -> new Spread(TalentBox.of(row.getString(1)), TalentBox.of(row.getString(2)), row.getInt(3)),
                cycle,
                unit);
    }

    /** The first few of each box who are in it for certain: the highest, or by name for who may see the box alone. */
    Map<TalentBox, List<PlacedRow>> first(UUID cycle, UUID unit, int most, boolean boxAlone) {
        Map<TalentBox, List<PlacedRow>> first = new HashMap<>();
        Rows.list(database, FIRST.formatted(boxAlone ? "" : HIGHEST), Placements::placed, cycle, unit, most)
                .forEach(row -> first.computeIfAbsent(row.worst(), box -> new ArrayList<>())
                        .add(boxAlone ? row.boxAlone() : row));
        return first;
    }

    /** A page of those asked for: the highest first, or by name for who may see the box alone. */
    PlacedPage page(UUID cycle, UUID unit, BoxAsked asked, boolean boxAlone) {
        List<Object> arguments = new ArrayList<>(Arrays.asList(cycle, unit));
        StringBuilder which = new StringBuilder();
        if (asked.box().isPresent()) {
            which.append(" and p.box_worst = ? and p.box_best = ?");
            arguments.add(asked.box().get().key());
            arguments.add(asked.box().get().key());
        } else {
            which.append(" and p.box_worst <> p.box_best");
        }
        if (!asked.words().isEmpty()) {
            which.append(" and lower(e.name) like ? escape '!'");
            arguments.add(pattern(asked.words()));
        }
        int total =
                (int) Rows.number(database, "select count(*)" + IN_UNIT + NAMED + WHICH + which, arguments.toArray());
        arguments.add(asked.size());
        arguments.add(asked.first());
        String order = " order by " + (boxAlone ? "" : HIGHEST) + BY_NAME + " limit ? offset ?";
        List<PlacedRow> rows = Rows.list(database, PEOPLE + which + order, Placements::placed, arguments.toArray());
        return new PlacedPage(
                total, boxAlone ? rows.stream().map(PlacedRow::boxAlone).toList() : rows);
    }

    private static String pattern(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Who moved from which box to which between two cycles, of those whose box was certain in both. */
    List<MoveCount> moves(UUID before, UUID cycle, UUID unit) {
        return Rows.list(
                database,
                MOVES,
                row -> new MoveCount(TalentBox.of(row.getString(1)), TalentBox.of(row.getString(2)), row.getInt(3)),
                before,
                cycle,
                unit);
    }

    /** A page of those who moved, by name: from and to the boxes asked for, else all whose box is another one. */
    MovedPage moved(UUID before, UUID cycle, UUID unit, MoveAsked asked) {
        List<Object> arguments = new ArrayList<>(Arrays.asList(before, cycle, unit));
        StringBuilder which = new StringBuilder();
        asked.from().ifPresent(box -> {
            which.append(" and b.box_worst = ?");
            arguments.add(box.key());
        });
        asked.to().ifPresent(box -> {
            which.append(" and p.box_worst = ?");
            arguments.add(box.key());
        });
        if (asked.from().isEmpty() || asked.to().isEmpty()) {
            which.append(" and p.box_worst <> b.box_worst");
        }
        int total = (int) Rows.number(database, "select count(*)" + MOVED + which, arguments.toArray());
        arguments.add(asked.size());
        arguments.add(asked.first());
        List<MovedPage.Moved> rows = Rows.list(
                database,
                MOVED_PEOPLE + MOVED + which + " order by " + BY_NAME + " limit ? offset ?",
                row -> new MovedPage.Moved(
                        row.getObject("employee_uuid", UUID.class),
                        PersonRow.titled(
                                row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                        row.getString("job_name"),
                        row.getString("unit_name"),
                        TalentBox.of(row.getString("box_from")),
                        TalentBox.of(row.getString("box_to")),
                        row.getBoolean("agreed")),
                arguments.toArray());
        return new MovedPage(total, rows);
    }

    /** One person's row and the parts of their card. */
    record Stored(PlacedRow row, String parts) {}

    Optional<Stored> of(UUID cycle, UUID employee) {
        return Rows.first(
                database,
                "select p.employee_uuid, e.title_before, e.name, e.title_after, p.job_name, u.name as unit_name,"
                        + " p.box_worst, p.box_best, p.agreed, p.mapped_worst, p.mapped_best, p.performance_low, p.performance_high, p.potential_low,"
                        + " p.potential_high, p.parts from talent_standing p"
                        + " join talent_cycle c on c.id = p.cycle_id join unit u on u.uuid = p.unit_uuid" + NAMED
                        + " where c.uuid = ? and c.state = 'READY' and p.employee_uuid = ?",
                row -> new Stored(placed(row), row.getString("parts")),
                cycle,
                employee);
    }

    /** Everybody of a cycle who is in one of those boxes for certain, in an order of no meaning. */
    List<UUID> in(UUID cycle, List<TalentBox> boxes) {
        return Rows.list(
                database,
                "select p.employee_uuid from talent_standing p join talent_cycle c on c.id = p.cycle_id"
                        + " where c.uuid = ? and c.state = 'READY' and p.box_worst = p.box_best"
                        + " and p.box_worst = any(?) order by p.employee_uuid",
                row -> row.getObject(1, UUID.class),
                cycle,
                boxes.stream().map(TalentBox::key).toArray(String[]::new));
    }

    /** Everybody of a cycle, in an order of no meaning. */
    List<UUID> everybody(UUID cycle) {
        return Rows.list(
                database,
                "select p.employee_uuid from talent_standing p join talent_cycle c on c.id = p.cycle_id"
                        + " where c.uuid = ? order by p.employee_uuid",
                row -> row.getObject(1, UUID.class),
                cycle);
    }

    private static PlacedRow placed(ResultSet row) throws SQLException {
        return new PlacedRow(
                row.getObject("employee_uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                row.getString("job_name"),
                row.getString("unit_name"),
                TalentBox.of(row.getString("box_worst")),
                TalentBox.of(row.getString("box_best")),
                row.getBoolean("agreed")
                        ? new PlacedRow.Mapped(
                                TalentBox.of(row.getString("mapped_worst")), TalentBox.of(row.getString("mapped_best")))
                        : null,
                new PlacedRow.Points(
                        row.getLong("performance_low"),
                        row.getLong("performance_high"),
                        row.getLong("potential_low"),
                        row.getLong("potential_high")));
    }
}
