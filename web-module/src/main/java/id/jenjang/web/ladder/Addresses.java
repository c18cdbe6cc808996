package id.jenjang.web.ladder;

import id.jenjang.web.frame.Visitor;
import java.util.Optional;
import java.util.UUID;

/** Reads the opaque ids of addresses; what is no id is nobody. */
public final class Addresses {
    private Addresses() {}

    /** The id; empty for anything that is none. */
    public static Optional<UUID> id(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The person that an address names, the visitor where it names none; empty where neither is anybody. */
    public static Optional<UUID> person(String text, Visitor visitor) {
        return text == null || text.isBlank() ? visitor.employee() : id(text);
    }
}
