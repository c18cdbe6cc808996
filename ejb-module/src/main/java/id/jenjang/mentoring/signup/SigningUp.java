package id.jenjang.mentoring.signup;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.UnitTree;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets people sign up for a mentoring programme as mentor or mentee, change it until sign-up closes, and withdraw. Whom
 * they would rather not meet goes in and never comes out here, not even to themselves.
 */
@Stateless
@Allows(Role.EMPLOYEE)
public class SigningUp {
    private static final int MOST_FOUND = 10;

    @Inject
    private Programmes programmes;

    @Inject
    private SignUps signUps;

    @Inject
    private Joinable joinable;

    @Inject
    private GoalGaps gaps;

    @Inject
    private Names names;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private UnitTree tree;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private TellingMentors telling;

    @Inject
    private Event<Act> trail;

    @Inject
    private Event<PoolGrew> grew;

    @Inject
    private Clock clock;

    /** For the container. */
    public SigningUp() {}

    SigningUp(
            Programmes programmes,
            SignUps signUps,
            Joinable joinable,
            GoalGaps gaps,
            Names names,
            PeopleOfUnits people,
            UnitTree tree,
            HeadsOfUnits heads,
            TellingMentors telling,
            Event<Act> trail,
            Event<PoolGrew> grew,
            Clock clock) {
        this.programmes = programmes;
        this.signUps = signUps;
        this.joinable = joinable;
        this.gaps = gaps;
        this.names = names;
        this.people = people;
        this.tree = tree;
        this.heads = heads;
        this.telling = telling;
        this.trail = trail;
        this.grew = grew;
        this.clock = clock;
    }

    /** The programmes that they can join or have joined, the newest first. */
    public List<JoinRow> programmes(@AboutPerson UUID employee) {
        return joinable.known(employee);
    }

    /** Their own sign-up as mentor. */
    public MentorView mentor(@AboutPerson UUID employee, UUID programme) {
        JoinRow join = joinable.row(programme, employee);
        Optional<MentorSignUp> signUp = signUps.mentor(programme, employee);
        Map<String, String> called = gaps.names();
        List<LevelRow> levels = new TreeMap<>(gaps.levels(employee))
                .entrySet().stream()
                        .map(one -> new LevelRow(
                                one.getKey(), called.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                        .toList();
        return new MentorView(
                join, signUp, levels, named(signUp.map(MentorSignUp::wishes).orElse(List.of())));
    }

    /** Their own request for a mentor. */
    public MenteeView mentee(@AboutPerson UUID employee, UUID programme) {
        JoinRow join = joinable.row(programme, employee);
        Optional<MenteeSignUp> signUp = signUps.mentee(programme, employee);
        return new MenteeView(
                join,
                signUp,
                gaps.of(employee),
                named(signUp.map(MenteeSignUp::wishes).orElse(List.of())));
    }

    /**
     * People whose name holds these words, to wish for or to avoid: one search for both, so that what was looked for
     * tells nothing. None for less than three letters.
     */
    public List<FoundRow> find(@AboutPerson UUID employee, String words) {
        return names.search(words, MOST_FOUND).stream()
                .filter(one -> !one.uuid().equals(employee))
                .map(one -> new FoundRow(one.uuid(), one.name(), one.unit()))
                .toList();
    }

    /** Signs up as mentor, or changes that; a version of 0 for the first time. */
    public SignUpAnswer become(@AboutPerson UUID employee, UUID programme, long version, MentorForm form) {
        Optional<SignUpAnswer> refusal = closed(employee, programme)
                .or(() -> Terms.fault(employee, form, Choices.shipped()))
                .or(() -> unknown(form.wishes(), form.avoids()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<MentorSignUp> before = signUps.mentor(programme, employee);
        if (before.filter(one -> form.capacity() < one.taken()).isPresent()) {
            return SignUpAnswer.CAPACITY_TAKEN;
        }
        Optional<UUID> head = new LineOfCommand(heads, people, LocalDate.now(clock)).ownHead(employee);
        MentorState state = agreed(before, form) || head.isEmpty() ? MentorState.APPROVED : MentorState.WAITING;
        if (!signUps.keep(programme, employee, version, form, state, clock.instant())) {
            return SignUpAnswer.MEANWHILE;
        }
        if (state == MentorState.APPROVED) {
            grew.fire(new PoolGrew(programme));
        }
        boolean waitedBefore = before.filter(one -> one.state() == state).isPresent();
        head.filter(one -> state == MentorState.WAITING && !waitedBefore)
                .ifPresent(one -> telling.waits(one, programme));
        return told("mentoring.mentor.signed", employee, programme);
    }

    /** What the head agreed to stays agreed, unless more places are offered than they know of. */
    private static boolean agreed(Optional<MentorSignUp> before, MentorForm form) {
        return before.filter(one -> one.state() == MentorState.APPROVED && form.capacity() <= one.capacity())
                .isPresent();
    }

    /** Asks for a mentor, or changes that; a version of 0 for the first time. */
    public SignUpAnswer ask(@AboutPerson UUID employee, UUID programme, long version, MenteeForm form) {
        Optional<SignUpAnswer> shut = closed(employee, programme);
        if (shut.isPresent()) {
            return shut.get();
        }
        Gaps own = gaps.of(employee);
        Set<String> lacking = own.rows().stream().map(GapRow::competency).collect(Collectors.toSet());
        Optional<SignUpAnswer> refusal =
                Terms.fault(employee, form, Choices.shipped(), lacking).or(() -> unknown(form.wishes(), form.avoids()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!signUps.keep(programme, employee, version, form, own, clock.instant())) {
            return SignUpAnswer.MEANWHILE;
        }
        grew.fire(new PoolGrew(programme));
        return told("mentoring.mentee.signed", employee, programme);
    }

    /** Withdraws as mentor; refused while pairs run, which are ended one by one. */
    public SignUpAnswer withdrawMentor(@AboutPerson UUID employee, UUID programme, long version) {
        Optional<MentorSignUp> own = signUps.mentor(programme, employee)
                .filter(one -> one.state() != MentorState.WITHDRAWN && one.taken() == 0);
        if (own.isEmpty()) {
            return SignUpAnswer.NOT_NOW;
        }
        return signUps.withdraw(programme, employee, Side.MENTOR, version)
                ? told("mentoring.mentor.withdrawn", employee, programme)
                : SignUpAnswer.MEANWHILE;
    }

    /** Withdraws as mentee. */
    public SignUpAnswer withdrawMentee(@AboutPerson UUID employee, UUID programme, long version) {
        Optional<MenteeSignUp> own =
                signUps.mentee(programme, employee).filter(one -> one.state() == MenteeState.SIGNED);
        if (own.isEmpty()) {
            return SignUpAnswer.NOT_NOW;
        }
        return signUps.withdraw(programme, employee, Side.MENTEE, version)
                ? told("mentoring.mentee.withdrawn", employee, programme)
                : SignUpAnswer.MEANWHILE;
    }

    private Optional<SignUpAnswer> closed(UUID employee, UUID programme) {
        Optional<MentoringProgramme> found = programmes.find(programme);
        return found.isEmpty() ? Optional.of(SignUpAnswer.CLOSED) : joinable.refusal(found.get(), employee);
    }

    private Optional<SignUpAnswer> unknown(Collection<UUID> wishes, Optional<Set<UUID>> avoids) {
        boolean all = wishes.stream().allMatch(tree::knows)
                && avoids.orElse(Set.of()).stream().allMatch(tree::knows);
        return all ? Optional.empty() : Optional.of(SignUpAnswer.UNKNOWN_PERSON);
    }

    private List<FoundRow> named(List<UUID> wished) {
        Map<UUID, String> called = names.people(wished);
        LocalDate today = LocalDate.now(clock);
        return wished.stream()
                .map(one -> new FoundRow(
                        one,
                        called.getOrDefault(one, ""),
                        people.person(one, today).map(row -> row.unitName()).orElse("")))
                .toList();
    }

    private SignUpAnswer told(String verb, UUID employee, UUID programme) {
        trail.fire(new Act(verb, Optional.of(employee), Map.of("programme", programme.toString())));
        return SignUpAnswer.DONE;
    }
}
