package id.jenjang.mentoring.signup;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets heads agree that one of their people becomes a mentor, or say why not (persetujuan mentor). */
@Stateless
public class ApprovingMentors {
    @Inject
    private Programmes programmes;

    @Inject
    private SignUps signUps;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private Callers callers;

    @Inject
    private TellingMentors telling;

    @Inject
    private Event<Act> trail;

    @Inject
    private Event<PoolGrew> grew;

    @Inject
    private Clock clock;

    /** For the container. */
    public ApprovingMentors() {}

    ApprovingMentors(
            Programmes programmes,
            SignUps signUps,
            PeopleOfUnits people,
            HeadsOfUnits heads,
            CurrentJobs jobs,
            Callers callers,
            TellingMentors telling,
            Event<Act> trail,
            Event<PoolGrew> grew,
            Clock clock) {
        this.programmes = programmes;
        this.signUps = signUps;
        this.people = people;
        this.heads = heads;
        this.jobs = jobs;
        this.callers = callers;
        this.telling = telling;
        this.trail = trail;
        this.grew = grew;
        this.clock = clock;
    }

    /** The mentors who wait for the caller as their own head, who signed up first first. */
    @Allows(value = Role.UNIT_HEAD, aboutNobody = true)
    public List<ApprovalRow> waiting() {
        LineOfCommand line = LineOfCommand.ofAll(heads, people, LocalDate.now(clock));
        UUID me = me();
        List<ApprovalRow> rows = new ArrayList<>();
        for (MentoringProgramme programme : programmes.all()) {
            if (programme.state() != ProgrammeState.ENDED) {
                signUps.mentors(programme.uuid(), MentorState.WAITING).stream()
                        .filter(one ->
                                line.ownHead(one.employee()).filter(me::equals).isPresent())
                        .map(one -> row(programme, one))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** Agrees; the mentor is in the pool from now on. */
    @Allows(Role.UNIT_HEAD)
    public SignUpAnswer approve(@AboutPerson UUID mentor, UUID programme, long version) {
        return decide(mentor, programme, version, MentorState.APPROVED, null);
    }

    /** Does not agree; the mentor reads why. */
    @Allows(Role.UNIT_HEAD)
    public SignUpAnswer refuse(@AboutPerson UUID mentor, UUID programme, long version, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty()) {
            return SignUpAnswer.REASON_EMPTY;
        }
        return words.length() > Terms.LONGEST
                ? SignUpAnswer.REASON_LONG
                : decide(mentor, programme, version, MentorState.REFUSED, words);
    }

    private SignUpAnswer decide(UUID mentor, UUID programme, long version, MentorState state, String reason) {
        UUID me = me();
        LineOfCommand line = new LineOfCommand(heads, people, LocalDate.now(clock));
        if (line.ownHead(mentor).filter(me::equals).isEmpty()) {
            throw new NotAllowed("ApprovingMentors");
        }
        boolean running = programmes
                .find(programme)
                .filter(one -> one.state() != ProgrammeState.ENDED)
                .isPresent();
        boolean waits = signUps.mentor(programme, mentor)
                .filter(one -> one.state() == MentorState.WAITING)
                .isPresent();
        if (!running || !waits) {
            return SignUpAnswer.NOT_NOW;
        }
        if (!signUps.decide(programme, mentor, version, new SignUps.Decided(state, me, clock.instant(), reason))) {
            return SignUpAnswer.MEANWHILE;
        }
        if (state == MentorState.APPROVED) {
            grew.fire(new PoolGrew(programme));
        }
        telling.answered(mentor, programme);
        String verb = state == MentorState.APPROVED ? "mentoring.mentor.approved" : "mentoring.mentor.refused";
        trail.fire(new Act(verb, Optional.of(mentor), Map.of("programme", programme.toString())));
        return SignUpAnswer.DONE;
    }

    private ApprovalRow row(MentoringProgramme programme, MentorSignUp one) {
        Optional<PersonRow> person = people.person(one.employee(), LocalDate.now(clock));
        String job = person.map(PersonRow::job)
                .flatMap(code -> jobs.known().catalogue().byCode(code))
                .map(Job::name)
                .orElse("");
        return new ApprovalRow(
                programme.name(),
                one,
                person.map(PersonRow::name).orElse(""),
                job,
                person.map(PersonRow::unitName).orElse(""));
    }

    private UUID me() {
        return callers.current().employee().orElseThrow(() -> new NotAllowed("ApprovingMentors"));
    }
}
