package id.jenjang.rotation.check;

import id.jenjang.requirement.Citation;
import id.jenjang.requirement.words.Text;
import java.util.List;
import java.util.UUID;

/**
 * One rule that a plan breaks (pelanggaran).
 *
 * @param rule the rule's key
 * @param people whom it is about; empty when about nobody
 * @param position which position it is about; null for none
 * @param unit which unit it is about; null for none
 * @param period number of the period, from 1; 0 for the whole horizon
 * @param words what is broken, in a sentence
 */
public record Breach(
        String rule, Citation citation, List<UUID> people, UUID position, UUID unit, int period, Text words) {
    public Breach {
        people = List.copyOf(people);
    }
}
