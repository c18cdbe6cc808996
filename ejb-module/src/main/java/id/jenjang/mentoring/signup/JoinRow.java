package id.jenjang.mentoring.signup;

import id.jenjang.mentoring.programme.MentoringProgramme;
import java.util.Optional;

/**
 * A programme that somebody can join or has joined.
 *
 * @param unitName for whose people it is; empty for the whole agency
 * @param open whether they can sign up, change and withdraw now
 * @param mentor where their sign-up as mentor stands; empty without one
 * @param mentee where their request stands; empty without one
 */
public record JoinRow(
        MentoringProgramme programme,
        String unitName,
        boolean open,
        Optional<MentorState> mentor,
        Optional<MenteeState> mentee) {}
