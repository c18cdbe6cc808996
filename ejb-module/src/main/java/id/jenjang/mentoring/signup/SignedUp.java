package id.jenjang.mentoring.signup;

import id.jenjang.store.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Who is signed up for a programme and what they said, for what comes after; whom they avoid is not in it. */
@Dependent
public class SignedUp {
    @Inject
    private SignUps signUps;

    SignedUp() {}

    /** Those stored in that database. */
    public SignedUp(DataSource database) {
        signUps = new SignUps(database);
    }

    /** When the mentees asked who have not withdrawn. */
    public Map<UUID, Instant> since(UUID programme) {
        Map<UUID, Instant> since = new HashMap<>();
        Rows.list(
                signUps.database(),
                "select employee, signed_at from mentoring_mentee where programme = ? and state = 'SIGNED'",
                row -> since.put(
                        row.getObject("employee", UUID.class),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()),
                programme);
        return since;
    }

    /** A mentee's request; empty when there was never one, or it is withdrawn. */
    public Optional<MenteeSignUp> mentee(UUID programme, UUID employee) {
        return signUps.mentee(programme, employee).filter(one -> one.state() == MenteeState.SIGNED);
    }

    /** A mentor's sign-up in whatever state; empty when there was never one. */
    public Optional<MentorSignUp> mentor(UUID programme, UUID employee) {
        return signUps.mentor(programme, employee);
    }
}
