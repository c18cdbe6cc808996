package id.jenjang.mentoring.run;

import id.jenjang.mentoring.programme.PolicyForm;
import java.util.Optional;
import java.util.UUID;

/**
 * What a coordinator asks for when a run is to be made.
 *
 * @param uuid made when the form was rendered: the same form sent twice makes one run
 * @param name at most {@link #LONGEST_NAME} characters
 * @param base whose pairs are kept where that costs nothing; empty for none
 * @param policy to go by; empty for the programme's
 */
public record RunOrder(UUID uuid, String name, Optional<UUID> base, Optional<PolicyForm> policy) {
    /** Characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** A name without blanks around it; none given counts as empty. */
    public RunOrder {
        name = name == null ? "" : name.strip();
    }
}
