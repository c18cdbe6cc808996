package id.jenjang.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts per place of the tree, summed over subtrees: a subtree is a range, so one pass suffices. */
final class QualityOfUnits {
    private static final int COUNTS = Need.values().length + 2;
    private static final int PEOPLE = Need.values().length;
    private static final int COMPLETE = PEOPLE + 1;

    private final KnownPeople.Range range;
    private final long[][] upTo;

    private QualityOfUnits(KnownPeople.Range range) {
        this.range = range;
        this.upTo = new long[range.to() - range.from() + 2][COUNTS];
    }

    static List<QualityRow> rows(Connection connection, KnownPeople people, KnownPeople.Range range)
            throws SQLException {
        QualityOfUnits counts = new QualityOfUnits(range);
        people.each(range, (place, row) -> {
            counts.add(Math.max(place, range.from()), row);
            return true;
        });
        counts.sum();
        return counts.units(connection);
    }

    private void add(int place, MissingRow row) {
        long[] here = upTo[place - range.from() + 1];
        here[PEOPLE]++;
        here[COMPLETE] += row.missing().isEmpty() ? 1 : 0;
        row.missing().forEach(need -> here[need.ordinal()]++);
    }

    private void sum() {
        for (int i = 1; i < upTo.length; i++) {
            for (int c = 0; c < COUNTS; c++) {
                upTo[i][c] += upTo[i - 1][c];
            }
        }
    }

    private List<QualityRow> units(Connection connection) throws SQLException {
        String sql = "select uuid, name, depth, tree_from, tree_to from unit where gone_import_id is null"
                + " and tree_from between ? and ? order by tree_from";
        List<QualityRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, range.from());
            query.setInt(2, range.to());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(unit(row));
                }
            }
        }
        return rows;
    }

    private QualityRow unit(ResultSet row) throws SQLException {
        long[] before = upTo[row.getInt("tree_from") - range.from()];
        long[] until = upTo[row.getInt("tree_to") - range.from() + 1];
        Map<Need, Long> missing = new EnumMap<>(Need.class);
        for (Need need : Need.values()) {
            missing.put(need, until[need.ordinal()] - before[need.ordinal()]);
        }
        return new QualityRow(
                row.getObject("uuid", UUID.class),
                row.getString("name"),
                row.getInt("depth"),
                until[PEOPLE] - before[PEOPLE],
                until[COMPLETE] - before[COMPLETE],
                missing);
    }
}
