package id.jenjang.web.people;

import id.jenjang.web.ladder.Addresses;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * What an address of Unit Saya chooses.
 *
 * @param unit as written; null for the first unit of the visitor
 * @param job whose candidates are listed, as written; null for none
 * @param words looked for in the list of people; never null
 */
public record UnitChoice(String unit, String job, String words) {
    public UnitChoice {
        words = words == null ? "" : words.strip();
    }

    /** The unit named; empty where none is. */
    public Optional<UUID> unitId() {
        return Addresses.id(unit);
    }

    /** The job named; empty where none is. */
    public Optional<UUID> jobId() {
        return Addresses.id(job);
    }

    /** The same as parameters of an address, for that unit. */
    String query(UUID chosen) {
        StringBuilder query = new StringBuilder("unit=").append(chosen);
        jobId().ifPresent(id -> query.append("&job=").append(id));
        if (!words.isEmpty()) {
            query.append("&q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
