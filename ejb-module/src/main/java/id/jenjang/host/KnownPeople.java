package id.jenjang.host;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobGroup;
import id.jenjang.people.JobLevel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks in one statement of everybody in a subtree what is known of them. */
final class KnownPeople {
    private static final String FUNCTIONAL = Arrays.stream(JobLevel.values())
            .filter(level -> level.group() == JobGroup.JF)
            .map(level -> "'" + level.name() + "'")
            .collect(Collectors.joining(", "));

    private static final String PEOPLE = """
            select e.uuid, e.source_key, e.title_before, e.name, e.title_after, e.kind, u.name as unit_name,
              coalesce(u.tree_from, 0) as place, a.id as post,
              coalesce(j.level_code in (%s), false) as functional,
              exists (select 1 from grade_held x where x.employee_id = e.id and x.gone_import_id is null) as graded,
              (select count(distinct x.rated_year) from rating x where x.employee_id = e.id and x.quarter_no = 0
                and x.rated_year between ? and ? and x.gone_import_id is null) as years,
              exists (select 1 from education x where x.employee_id = e.id and x.gone_import_id is null) as educated,
              exists (select 1 from competency_result x where x.employee_id = e.id and x.gone_import_id is null
                and (x.valid_to is null or x.valid_to >= ?)) as assessed,
              exists (select 1 from credit x where x.employee_id = e.id and x.gone_import_id is null) as credited,
              exists (select 1 from legal_status x where x.employee_id = e.id and x.gone_import_id is null) as status
            from employee e
            left join appointment a on a.id = (select max(x.id) from appointment x where x.employee_id = e.id
              and x.kind = 'DEFINITIVE' and x.gone_import_id is null and x.valid_from <= ?
              and (x.valid_to is null or x.valid_to >= ?))
            left join unit u on u.id = a.unit_id
            left join job j on j.id = a.job_id
            where e.gone_import_id is null and (u.tree_from between ? and ? or ? = 1 and u.id is null)
            order by place, e.name, e.id
            """.formatted(FUNCTIONAL);

    /** A unit as a range of the tree; the top also has those who hold no position. */
    record Range(int from, int to, boolean top) {}

    /** Hears of one person. */
    @FunctionalInterface
    interface Heard {
        /** A person at this place of the tree, 0 for none; answers whether to go on. */
        boolean person(int place, MissingRow row) throws SQLException;
    }

    private final Connection connection;
    private final LocalDate today;

    KnownPeople(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** The range of a unit that is there today; null when it is not. */
    Range range(UUID unit) throws SQLException {
        String sql = "select tree_from, tree_to, parent_id from unit where uuid = ? and gone_import_id is null";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, unit);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Range(row.getInt(1), row.getInt(2), row.getObject(3) == null) : null;
            }
        }
    }

    void each(Range range, Heard heard) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PEOPLE)) {
            query.setFetchSize(2_000);
            query.setInt(1, today.getYear() - 2);
            query.setInt(2, today.getYear() - 1);
            for (int i = 3; i <= 5; i++) {
                query.setObject(i, today);
            }
            query.setInt(6, range.from());
            query.setInt(7, range.to());
            query.setInt(8, range.top() ? 1 : 0);
            try (ResultSet row = query.executeQuery()) {
                boolean more = true;
                while (more && row.next()) {
                    more = heard.person(row.getInt("place"), person(row));
                }
            }
        }
    }

    private static MissingRow person(ResultSet row) throws SQLException {
        Set<Need> missing = EnumSet.noneOf(Need.class);
        boolean civil = !row.getString("kind").equals(EmployeeKind.BLUD.name());
        note(missing, Need.APPOINTMENT, row.getObject("post") != null);
        note(missing, Need.GRADE, !civil || row.getBoolean("graded"));
        note(missing, Need.RATINGS, row.getInt("years") == 2);
        note(missing, Need.EDUCATION, row.getBoolean("educated"));
        note(missing, Need.COMPETENCIES, row.getBoolean("assessed"));
        note(missing, Need.CREDITS, !row.getBoolean("functional") || row.getBoolean("credited"));
        note(missing, Need.STATUS, !civil || row.getBoolean("status"));
        String before = row.getString("title_before");
        String after = row.getString("title_after");
        String name =
                (before == null ? "" : before + " ") + row.getString("name") + (after == null ? "" : ", " + after);
        return new MissingRow(
                row.getObject("uuid", UUID.class),
                row.getString("source_key"),
                name,
                row.getString("unit_name"),
                missing);
    }

    private static void note(Set<Need> missing, Need need, boolean known) {
        if (!known) {
            missing.add(need);
        }
    }
}
