package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Picks, of people that are given by their ids, those that fit, a page at a time; nobody who is no longer delivered.
 */
@Dependent
public class PeopleAmong {
    private static final String FROM = """
            from employee e
            left join appointment a on a.id = (select max(b.id) from appointment b where b.employee_id = e.id
              and b.kind = 'DEFINITIVE' and b.gone_import_id is null
              and b.valid_from <= ? and (b.valid_to is null or b.valid_to >= ?))
            left join unit u on u.id = a.unit_id
            left join job j on j.id = a.job_id
            where e.uuid = any(?) and e.gone_import_id is null
            """;
    private static final String NAMED = " and lower(e.name) like ? escape '!'";
    private static final String WITHIN = """
             and exists (select 1 from unit r
              where r.uuid = ? and r.gone_import_id is null and u.tree_from between r.tree_from and r.tree_to)
            """;
    private static final String ABLE = """
             and exists (select 1 from competency_result c
              where c.employee_id = e.id and c.competency = ? and c.level_found >= ? and c.gone_import_id is null
              and c.assessed <= ? and (c.valid_to is null or c.valid_to >= ?)
              and not exists (select 1 from competency_result n
                where n.employee_id = e.id and n.competency = c.competency and n.assessed > c.assessed
                and n.assessed <= ? and n.gone_import_id is null))
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PeopleAmong() {}

    /** What is stored in that database. */
    public PeopleAmong(DataSource database) {
        this.database = database;
    }

    /**
     * Which people fit.
     *
     * @param words that the name holds; empty for any
     * @param unit in which or below which they work; empty for any
     * @param competency code of what the newest assessment says; empty for any
     * @param level that it says at least; of no meaning without a competency
     */
    public record Wanted(String words, Optional<UUID> unit, Optional<String> competency, int level) {
        /** Everybody fits. */
        public static final Wanted ANY = new Wanted("", Optional.empty(), Optional.empty(), 0);
    }

    /** How many of them fit that day. */
    public long count(Collection<UUID> among, Wanted wanted, LocalDate day) {
        List<Object> arguments = new ArrayList<>();
        String sql = "select count(*) as n " + fitting(among, wanted, day, arguments);
        return Sql.first(database, sql, row -> row.getLong("n"), arguments.toArray())
                .orElse(0L);
    }

    /** A page of those who fit that day, by name. */
    public List<PersonRow> page(Collection<UUID> among, Wanted wanted, LocalDate day, int first, int size) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(day);
        String sql = PersonColumns.COLUMNS + fitting(among, wanted, day, arguments)
                + " order by e.name, e.uuid limit ? offset ?";
        arguments.add(size);
        arguments.add(first);
        return Sql.list(database, sql, PersonColumns::person, arguments.toArray());
    }

    private static String fitting(Collection<UUID> among, Wanted wanted, LocalDate day, List<Object> arguments) {
        StringBuilder sql = new StringBuilder(FROM);
        arguments.add(day);
        arguments.add(day);
        arguments.add(among.toArray(UUID[]::new));
        String words = wanted.words().strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty()) {
            sql.append(NAMED);
            arguments.add("%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        wanted.unit().ifPresent(unit -> {
            sql.append(WITHIN);
            arguments.add(unit);
        });
        wanted.competency().ifPresent(code -> {
            sql.append(ABLE);
            arguments.addAll(List.of(code, wanted.level(), day, day, day));
        });
        return sql.toString();
    }
}
