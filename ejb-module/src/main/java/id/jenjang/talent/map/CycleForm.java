package id.jenjang.talent.map;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is said of a new cycle.
 *
 * @param uuid of the form, so that one form has one effect; the cycle's id
 */
public record CycleForm(UUID uuid, String name, int year, LocalDate asOf) {
    public CycleForm {
        name = name == null ? "" : name.strip();
    }
}
