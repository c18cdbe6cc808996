package id.jenjang.succession.pool;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is said of a decree that sets a pool.
 *
 * @param uuid of the form, so that one form has one effect
 */
public record DecreeForm(UUID uuid, String number, LocalDate day, long version) {
    public DecreeForm {
        number = number == null ? "" : number.strip();
    }
}
