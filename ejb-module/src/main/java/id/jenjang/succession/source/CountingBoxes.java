package id.jenjang.succession.source;

import id.jenjang.succession.rank.TalentCell;
import id.jenjang.talent.map.CurrentBox;
import id.jenjang.talent.map.CurrentBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.TalentCycle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The boxes that count as bytes; who is in none for certain is in none. */
@Dependent
public class CountingBoxes {
    private CurrentBoxes boxes;
    private Cycles cycles;

    CountingBoxes() {}

    /** Those of the given collections. */
    @Inject
    public CountingBoxes(CurrentBoxes boxes, Cycles cycles) {
        this.boxes = boxes;
        this.cycles = cycles;
    }

    /** Changes when a cycle is announced. */
    String mark() {
        return Integer.toHexString(cycles.all().stream()
                .filter(TalentCycle::announced)
                .map(cycle -> cycle.uuid() + " " + cycle.version())
                .collect(Collectors.joining(","))
                .hashCode());
    }

    Map<UUID, Byte> all() {
        Map<UUID, Byte> all = new HashMap<>();
        boxes.latest().boxes().forEach((employee, box) -> all.put(employee, cell(box)));
        return all;
    }

    private static byte cell(CurrentBox current) {
        return current.box()
                .map(box -> TalentCell.of(
                        box.performance().ordinal(), box.potential().ordinal()))
                .orElse(TalentCell.UNKNOWN);
    }
}
