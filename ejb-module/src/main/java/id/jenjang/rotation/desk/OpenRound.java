package id.jenjang.rotation.desk;

import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationScope;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What an analyst fills in to begin a round.
 *
 * @param commandKey made when the form was rendered: the same form sent twice has one effect
 * @param name at most 200 characters
 */
public record OpenRound(UUID commandKey, String name, RotationScope scope, List<RotationPeriod> periods) {
    public OpenRound {
        Objects.requireNonNull(commandKey, "commandKey");
        name = name == null ? "" : name.strip();
        periods = List.copyOf(periods);
    }
}
