package id.jenjang.mentoring.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a coordinator says of a programme.
 *
 * @param unit whose people it is for; empty for the whole agency
 * @param size pairs that are planned; 0 when not said
 */
public record ProgrammeForm(
        String name,
        String purpose,
        Optional<UUID> unit,
        boolean byInvitation,
        boolean evergreen,
        LocalDate from,
        LocalDate until,
        int size) {
    /** Words without blanks around them; none given counts as empty. */
    public ProgrammeForm {
        name = name == null ? "" : name.strip();
        purpose = purpose == null ? "" : purpose.strip();
    }
}
