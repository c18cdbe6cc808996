package id.jenjang.host;

import java.util.Map;
import java.util.UUID;

/**
 * How well the people of a unit and all below it are known (mutu data).
 *
 * @param depth below the agency's top, for indenting
 * @param people how many there are
 * @param complete of how many everything needed is known
 * @param missing of how many each need is not known
 */
public record QualityRow(UUID unit, String name, int depth, long people, long complete, Map<Need, Long> missing) {
    public QualityRow {
        missing = Map.copyOf(missing);
    }

    /** 0 to 100, rounded down; 100 where there is nobody. */
    public int percentComplete() {
        return people == 0 ? 100 : (int) (complete * 100 / people);
    }

    /** Of how many percent the need is known; 100 where there is nobody. */
    public int percentKnown(Need need) {
        return people == 0 ? 100 : (int) ((people - missing.getOrDefault(need, 0L)) * 100 / people);
    }
}
