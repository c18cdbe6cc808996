package id.jenjang.mentoring.signup;

import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PersonRow;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Shows who has signed up for a programme to those who look after it; neither wishes nor whom somebody avoids. */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class OverseeingSignUps {
    @Inject
    private SignUps signUps;

    @Inject
    private ReachableProgrammes reachable;

    @Inject
    private PeopleAmong among;

    @Inject
    private Clock clock;

    /** For the container. */
    public OverseeingSignUps() {}

    OverseeingSignUps(SignUps signUps, ReachableProgrammes reachable, PeopleAmong among, Clock clock) {
        this.signUps = signUps;
        this.reachable = reachable;
        this.among = among;
        this.clock = clock;
    }

    /** How many signed up. */
    public SignUpCounts counts(UUID programme) {
        UUID one = reachable.programme(programme).uuid();
        List<MentorSignUp> approved = signUps.mentors(one, MentorState.APPROVED);
        return new SignUpCounts(
                approved.size(),
                signUps.mentors(one, MentorState.WAITING).size(),
                signUps.mentors(one, MentorState.REFUSED).size(),
                approved.stream().mapToInt(MentorSignUp::capacity).sum(),
                approved.stream().mapToInt(MentorSignUp::taken).sum(),
                signUps.mentees(one).size());
    }

    /** A page of the mentors who have not withdrawn, by name. */
    public List<SignedRow> mentors(UUID programme, int first, int size) {
        UUID one = reachable.programme(programme).uuid();
        List<MentorSignUp> all = new ArrayList<>();
        for (MentorState state : List.of(MentorState.APPROVED, MentorState.WAITING, MentorState.REFUSED)) {
            all.addAll(signUps.mentors(one, state));
        }
        Map<UUID, MentorSignUp> by = all.stream().collect(Collectors.toMap(MentorSignUp::employee, each -> each));
        return page(
                by,
                first,
                size,
                (person, signUp) -> new SignedRow(
                        person.uuid(),
                        person.name(),
                        unit(person),
                        signUp.state().name(),
                        signUp.capacity(),
                        signUp.taken(),
                        0,
                        signUp.signedAt()));
    }

    /** A page of the mentees who have not withdrawn, by name. */
    public List<SignedRow> mentees(UUID programme, int first, int size) {
        Map<UUID, MenteeSignUp> by = signUps
                .mentees(reachable.programme(programme).uuid())
                .stream()
                .collect(Collectors.toMap(MenteeSignUp::employee, each -> each));
        return page(
                by,
                first,
                size,
                (person, signUp) -> new SignedRow(
                        person.uuid(),
                        person.name(),
                        unit(person),
                        signUp.state().name(),
                        0,
                        0,
                        signUp.goals().size(),
                        signUp.signedAt()));
    }

    private <T> List<SignedRow> page(Map<UUID, T> by, int first, int size, BiFunction<PersonRow, T, SignedRow> made) {
        return among.page(by.keySet(), PeopleAmong.Wanted.ANY, LocalDate.now(clock), first, size).stream()
                .map(person -> made.apply(person, by.get(person.uuid())))
                .toList();
    }

    private static String unit(PersonRow person) {
        return person.unitName() == null ? "" : person.unitName();
    }
}
