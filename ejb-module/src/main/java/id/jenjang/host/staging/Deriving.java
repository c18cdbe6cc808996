package id.jenjang.host.staging;

import id.jenjang.people.AppointingPeople;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What follows from the applied rows: the tree's numbering, ends of appointments, positions where none were delivered.
 */
final class Deriving {
    private final Connection connection;
    private final long importId;
    private final String source;
    private final LocalDate today;

    Deriving(Connection connection, long importId, String source, LocalDate today) {
        this.connection = connection;
        this.importId = importId;
        this.source = source;
        this.today = today;
    }

    void parents() throws SQLException {
        Sql.run(
                connection,
                "merge into unit t using (select s.source_key as child, r.id as new_parent from stage_ref_unor s"
                        + " left join unit r on r.source_key = s.parent_key join unit o on o.source_key = s.source_key"
                        + " where not s.bad and o.parent_id is distinct from r.id) n on t.source_key = n.child"
                        + " when matched then update set parent_id = n.new_parent");
    }

    /** The first ten words of the names of those who came, changed or went, for the search. */
    void words() throws SQLException {
        Sql.run(
                connection,
                "delete from employee_word where employee_id in"
                        + " (select id from employee where import_id = ? or gone_import_id = ?)",
                importId,
                importId);
        Sql.run(
                connection,
                "insert into employee_word (employee_id, word) select distinct x.id, x.word from"
                        + " (select e.id, lower(regexp_substr(e.name, '[^ .,-]+', 1, n.n)) as word from employee e,"
                        + " (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) as n (n)"
                        + " where e.import_id = ? and e.gone_import_id is null) x where x.word is not null",
                importId);
    }

    /**
     * Where the host now delivers what was decided here, its own row takes the place of the decided one; an earlier
     * time in the same place, which another position has ended since, is not that.
     */
    void decided() throws SQLException {
        Sql.run(
                connection,
                "update appointment d set gone_import_id = ? where d.source = '" + AppointingPeople.SOURCE
                        + "' and d.gone_import_id is null and exists (select 1 from appointment a"
                        + " where a.employee_id = d.employee_id and a.source <> d.source and a.kind = 'DEFINITIVE'"
                        + " and a.gone_import_id is null and (a.seat_id = d.seat_id"
                        + " or a.unit_id = d.unit_id and a.job_id = d.job_id)"
                        + " and (a.delivered_to is null or a.delivered_to >= d.valid_from)"
                        + " and not exists (select 1 from appointment b where b.employee_id = a.employee_id"
                        + " and b.source <> d.source and b.kind = 'DEFINITIVE' and b.gone_import_id is null"
                        + " and b.valid_from > a.valid_from and b.valid_from <= d.valid_from))",
                importId);
    }

    /** An appointment without an end ends the day before the person's next definitive one. */
    void ends() throws SQLException {
        String next = "(select min(d.valid_from) - 1 from appointment d where d.employee_id = a.employee_id"
                + " and d.kind = 'DEFINITIVE' and d.gone_import_id is null and d.valid_from > a.valid_from)";
        Sql.run(
                connection,
                "merge into appointment t using (select x.id, x.new_end from (select a.id, a.valid_to, " + next
                        + " as new_end from appointment a where a.delivered_to is null and a.gone_import_id is null) x"
                        + " where x.valid_to is distinct from x.new_end) n on t.id = n.id"
                        + " when matched then update set valid_to = n.new_end");
    }

    void seats() throws SQLException {
        boolean delivered = Sql.number(
                        connection,
                        "select count(*) from (select 1 from seat where not derived fetch first 1 rows only) x")
                > 0;
        if (delivered) {
            linkToDelivered();
            Sql.run(
                    connection,
                    "update seat set gone_import_id = ? where derived and gone_import_id is null",
                    importId);
        } else {
            derive();
            linkToDerived();
        }
    }

    private String current(String alias) {
        String day = "date '" + today + "'";
        return alias + ".gone_import_id is null and " + alias + ".kind = 'DEFINITIVE' and " + alias + ".valid_from <= "
                + day + " and (" + alias + ".valid_to is null or " + alias + ".valid_to >= " + day + ")";
    }

    private void derive() throws SQLException {
        String held =
                "select 'd:' || a.unit_id || ':' || a.job_id as seat_key, a.unit_id, a.job_id, count(*) as holders,"
                        + " min(a.valid_from) as first_day,"
                        + " case when count(*) = 1 and min(e.source_key) = min(u.head_employee_key) then true else false end as heads"
                        + " from appointment a join employee e on e.id = a.employee_id join unit u on u.id = a.unit_id where "
                        + current("a") + " group by a.unit_id, a.job_id";
        Sql.run(
                connection,
                "insert into seat (id, uuid, source_key, unit_id, job_id, quota, heads_unit, valid_from, derived, row_hash,"
                        + " source, import_id) select nextval('position_seq'), "
                        + Vendor.of(connection).newUuid()
                        + ", h.seat_key, h.unit_id, h.job_id, h.holders, h.heads, h.first_day, true, 0, ?, ? from ("
                        + held + ") h where not exists (select 1 from seat t where t.source_key = h.seat_key)",
                source,
                importId);
        Sql.run(
                connection,
                "merge into seat t using (select h.seat_key, h.holders, h.heads from (" + held
                        + ") h join seat o on o.source_key = h.seat_key where o.quota <> h.holders or o.heads_unit <> h.heads) n"
                        + " on t.source_key = n.seat_key when matched then update set quota = n.holders, heads_unit = n.heads,"
                        + " import_id = ?",
                importId);
    }

    private void linkToDerived() throws SQLException {
        Sql.run(
                connection,
                "merge into appointment t using (select a.id, q.id as new_seat from appointment a"
                        + " join seat q on q.source_key = 'd:' || a.unit_id || ':' || a.job_id where a.seat_id is null and "
                        + current("a") + ") n on t.id = n.id when matched then update set seat_id = n.new_seat");
    }

    /** Where the host names no position, unit and job find it if there is just one. */
    private void linkToDelivered() throws SQLException {
        Sql.run(
                connection,
                "merge into appointment t using (select a.id, min(q.id) as new_seat from appointment a"
                        + " left join seat d on d.id = a.seat_id join seat q on q.unit_id = a.unit_id and q.job_id = a.job_id"
                        + " and not q.derived and q.gone_import_id is null where (a.seat_id is null or d.derived) and "
                        + current("a") + " group by a.id having count(*) = 1) n on t.id = n.id"
                        + " when matched then update set seat_id = n.new_seat");
    }

    /** Numbers the tree in pre-order, so that a subtree is a range. */
    void numbering() throws SQLException {
        List<Node> nodes = new ArrayList<>();
        Sql.each(
                connection,
                row -> nodes.add(
                        new Node(row.getLong(1), (Long) row.getObject(2), row.getInt(3), row.getInt(4), row.getInt(5))),
                "select id, parent_id, tree_from, tree_to, depth from unit order by source_key");
        Map<Long, List<Node>> below = new HashMap<>();
        nodes.forEach(node ->
                below.computeIfAbsent(node.parent, parent -> new ArrayList<>()).add(node));
        number(below);
        String sql = "update unit set tree_from = ?, tree_to = ?, depth = ? where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int changed = 0;
            for (Node node : nodes) {
                changed += node.write(update) ? 1 : 0;
            }
            if (changed > 0) {
                update.executeBatch();
            }
        }
    }

    private static void number(Map<Long, List<Node>> below) {
        int next = 1;
        List<Node> path = new ArrayList<>();
        List<Node> roots = below.getOrDefault(null, List.of());
        for (int i = roots.size() - 1; i >= 0; i--) {
            path.add(roots.get(i));
        }
        while (!path.isEmpty()) {
            Node node = path.get(path.size() - 1);
            if (node.newFrom > 0) {
                node.newTo = next - 1;
                path.remove(path.size() - 1);
                continue;
            }
            node.newFrom = next++;
            List<Node> children = below.getOrDefault(node.id, List.of());
            for (int i = children.size() - 1; i >= 0; i--) {
                children.get(i).newDepth = node.newDepth + 1;
                path.add(children.get(i));
            }
        }
    }

    private static final class Node {
        private final long id;
        private final Long parent;
        private final int from;
        private final int to;
        private final int depth;
        private int newFrom;
        private int newTo;
        private int newDepth;

        Node(long id, Long parent, int from, int to, int depth) {
            this.id = id;
            this.parent = parent;
            this.from = from;
            this.to = to;
            this.depth = depth;
        }

        boolean write(PreparedStatement update) throws SQLException {
            if (Objects.equals(List.of(from, to, depth), List.of(newFrom, newTo, newDepth))) {
                return false;
            }
            update.setInt(1, newFrom);
            update.setInt(2, newTo);
            update.setInt(3, newDepth);
            update.setLong(4, id);
            update.addBatch();
            return true;
        }
    }
}
