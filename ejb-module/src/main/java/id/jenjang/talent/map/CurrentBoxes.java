package id.jenjang.talent.map;

import id.jenjang.people.UnitTree;
import id.jenjang.store.Rows;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The boxes that count (kotak yang berlaku): those of the newest announced cycle of each unit, as a committee agreed on
 * them. The door for pools and successor lists; who may ask is checked by the use cases that do.
 */
@Dependent
public class CurrentBoxes {
    private static final int AT_ONCE = 2_000;
    private static final String BOXES = """
            select s.employee_uuid, s.box_worst, s.box_best, s.agreed from talent_standing s
            join talent_cycle c on c.id = s.cycle_id where c.uuid = ?
            """;

    private Cycles cycles;
    private UnitTree tree;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    CurrentBoxes() {}

    @Inject
    CurrentBoxes(Cycles cycles, UnitTree tree) {
        this.cycles = cycles;
        this.tree = tree;
    }

    /** Those stored in that database. */
    public CurrentBoxes(DataSource database) {
        this(new Cycles(database), new UnitTree(database));
        this.database = database;
    }

    /** Where everybody stands now. */
    public LatestBoxes latest() {
        List<TalentCycle> counting = counting();
        Map<UUID, CurrentBox> boxes = new HashMap<>();
        counting.forEach(cycle -> read(cycle.uuid(), boxes));
        return new LatestBoxes(counting.stream().findFirst(), boxes);
    }

    /** Where one person stands now; empty for who is in no announced cycle. */
    public Optional<CurrentBox> of(UUID employee) {
        return counting().stream()
                .flatMap(cycle -> Rows.first(
                        database,
                        BOXES + " and s.employee_uuid = ?",
                        row -> new CurrentBox(
                                cycle.uuid(),
                                TalentBox.of(row.getString(2)),
                                TalentBox.of(row.getString(3)),
                                row.getBoolean(4)),
                        cycle.uuid(),
                        employee)
                        .stream())
                .findFirst();
    }

    /** The announced cycles, the newest first, without those whose units a newer one maps all of. */
    private List<TalentCycle> counting() {
        List<TalentCycle> counting = new ArrayList<>();
        List<UUID> mapped = new ArrayList<>();
        for (TalentCycle cycle : cycles.all()) {
            if (cycle.announced() && !mapped.contains(cycle.unit()) && !tree.within(cycle.unit(), mapped)) {
                counting.add(cycle);
                mapped.add(cycle.unit());
            }
        }
        return counting;
    }

    private void read(UUID cycle, Map<UUID, CurrentBox> boxes) {
        Map<CurrentBox, CurrentBox> alike = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BOXES)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, cycle);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    CurrentBox box = new CurrentBox(
                            cycle, TalentBox.of(row.getString(2)), TalentBox.of(row.getString(3)), row.getBoolean(4));
                    boxes.putIfAbsent(row.getObject(1, UUID.class), alike.computeIfAbsent(box, one -> one));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The boxes cannot be read", e);
        }
    }
}
