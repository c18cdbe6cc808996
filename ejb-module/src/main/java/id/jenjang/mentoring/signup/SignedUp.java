package id.jenjang.mentoring.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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

    /** All mentees who have not withdrawn, who signed up first first. */
    public List<MenteeSignUp> mentees(UUID programme) {
        return signUps.mentees(programme);
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
