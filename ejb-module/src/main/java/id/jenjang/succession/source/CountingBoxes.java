package id.jenjang.succession.source;

import id.jenjang.store.Rows;
import id.jenjang.succession.rank.TalentCell;
import id.jenjang.talent.map.CycleState;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The boxes that count: those of the newest cycle with results, of who is in one for certain. */
@Dependent
public class CountingBoxes {
    private static final String CERTAIN = "select p.employee_uuid, p.box_worst from talent_placement p"
            + " join talent_cycle c on c.id = p.cycle_id where c.uuid = ? and p.box_worst = p.box_best";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Cycles cycles;

    CountingBoxes() {}

    /** Those stored in that database. */
    public CountingBoxes(DataSource database, Cycles cycles) {
        this.database = database;
        this.cycles = cycles;
    }

    private Optional<TalentCycle> newest() {
        return cycles.all().stream()
                .filter(cycle -> cycle.state() == CycleState.READY)
                .findFirst();
    }

    String mark() {
        return newest().map(cycle -> cycle.uuid() + " " + cycle.version()).orElse("");
    }

    Map<UUID, Byte> all() {
        Map<UUID, Byte> all = new HashMap<>();
        newest().ifPresent(cycle -> Rows.list(
                database, CERTAIN, row -> all.put(row.getObject(1, UUID.class), cell(row.getString(2))), cycle.uuid()));
        return all;
    }

    byte of(UUID employee) {
        return newest().flatMap(cycle -> Rows.first(
                        database,
                        CERTAIN + " and p.employee_uuid = ?",
                        row -> cell(row.getString(2)),
                        cycle.uuid(),
                        employee))
                .orElse(TalentCell.UNKNOWN);
    }

    private static byte cell(String key) {
        TalentBox box = TalentBox.of(key);
        return TalentCell.of(box.performance().ordinal(), box.potential().ordinal());
    }
}
