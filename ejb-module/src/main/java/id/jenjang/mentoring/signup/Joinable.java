package id.jenjang.mentoring.signup;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.people.UnitTree;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which programmes somebody knows of, and why they could not sign up for one. */
@Dependent
class Joinable {
    private Programmes programmes;
    private SignUps signUps;
    private UnitTree tree;
    private Clock clock;

    Joinable() {}

    @Inject
    Joinable(Programmes programmes, SignUps signUps, UnitTree tree, Clock clock) {
        this.programmes = programmes;
        this.signUps = signUps;
        this.tree = tree;
        this.clock = clock;
    }

    /** Those that they may sign up for or have signed up for, the newest first. */
    List<JoinRow> known(UUID employee) {
        return programmes.all().stream()
                .filter(one -> one.state() != ProgrammeState.DRAFT)
                .map(one -> row(one, employee))
                .filter(row ->
                        row.open() || row.mentor().isPresent() || row.mentee().isPresent())
                .toList();
    }

    /** One of those; refused when they do not know of it. */
    JoinRow row(UUID programme, UUID employee) {
        return programmes
                .find(programme)
                .map(one -> row(one, employee))
                .filter(row ->
                        row.open() || row.mentor().isPresent() || row.mentee().isPresent())
                .orElseThrow(() -> new NotAllowed("Joinable.row"));
    }

    private JoinRow row(MentoringProgramme one, UUID employee) {
        return new JoinRow(
                one,
                one.unit().flatMap(tree::nameOf).orElse(""),
                refusal(one, employee).isEmpty(),
                signUps.mentor(one.uuid(), employee).map(MentorSignUp::state),
                signUps.mentee(one.uuid(), employee).map(MenteeSignUp::state));
    }

    /** Why they cannot sign up now; empty when they can. */
    Optional<SignUpAnswer> refusal(MentoringProgramme one, UUID employee) {
        LocalDate today = LocalDate.now(clock);
        if (!one.takesSignUps(today)) {
            return Optional.of(SignUpAnswer.CLOSED);
        }
        if (one.byInvitation() && !programmes.invited(one.uuid(), employee)) {
            return Optional.of(SignUpAnswer.NOT_INVITED);
        }
        boolean within = one.unit().isEmpty()
                || tree.unitsOf(employee, today).stream()
                        .anyMatch(unit -> tree.within(unit, Set.of(one.unit().get())));
        return within ? Optional.empty() : Optional.of(SignUpAnswer.OTHER_UNIT);
    }
}
