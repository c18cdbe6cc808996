package id.jenjang.mentoring.programme;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.UnitRow;
import id.jenjang.people.UnitTree;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets coordinators and analysts begin mentoring programmes, open and close sign-up, and end them. */
@Stateless
@Allows(
        value = {Role.COORDINATOR, Role.ANALYST},
        aboutNobody = true)
public class PlanningProgrammes {
    /** Characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** Characters of a purpose. */
    public static final int LONGEST_PURPOSE = 2_000;

    /** The longest time that a programme can take. */
    public static final int MOST_YEARS = 3;

    /** Mentees of the largest programme. */
    public static final int MOST_SIZE = 100_000;

    private static final int MOST_FOUND = 10;

    @Inject
    private Programmes programmes;

    @Inject
    private ReachableProgrammes reachable;

    @Inject
    private Names names;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private UnitTree tree;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public PlanningProgrammes() {}

    PlanningProgrammes(
            Programmes programmes,
            ReachableProgrammes reachable,
            Names names,
            PeopleOfUnits people,
            UnitTree tree,
            Event<Act> trail,
            Clock clock) {
        this.programmes = programmes;
        this.reachable = reachable;
        this.names = names;
        this.people = people;
        this.tree = tree;
        this.trail = trail;
        this.clock = clock;
    }

    /** The programmes that the caller looks after, the newest first. */
    public List<ProgrammeRow> programmes() {
        return reachable.all().stream().map(this::row).toList();
    }

    /** One of them. */
    public ProgrammeRow programme(UUID uuid) {
        return row(reachable.programme(uuid));
    }

    /** Every version of its policy, the newest first. */
    public List<PolicyRow> policies(UUID uuid) {
        return programmes.policies(reachable.programme(uuid).uuid());
    }

    /** The units that a programme can be for, parents first. */
    public List<UnitRow> units() {
        return reachable.assigned().map(List::of).orElseGet(people::roots).stream()
                .flatMap(root -> people.units(root).stream())
                .toList();
    }

    /** The policy that is shipped, to start from. */
    public MatchingPolicy shippedPolicy() {
        return PolicyText.shipped();
    }

    /** Begins a programme as a draft, with its first policy; the id is of the form, so that one form has one effect. */
    public ProgrammeAnswer begin(UUID uuid, ProgrammeForm form, PolicyForm policy) {
        if (programmes.find(uuid).isPresent()) {
            return ProgrammeAnswer.DONE;
        }
        Optional<MatchingPolicy> typed = policy.policy();
        Optional<ProgrammeAnswer> fault = fault(form);
        if (fault.isPresent() || typed.isEmpty()) {
            return fault.orElse(ProgrammeAnswer.POLICY);
        }
        programmes.add(uuid, form, typed.get(), reachable.actor(), clock.instant());
        return told("mentoring.programme.begun", uuid);
    }

    /** Changes what is said of a programme that has not ended; its unit only while it is a draft. */
    public ProgrammeAnswer change(UUID uuid, long version, ProgrammeForm form) {
        MentoringProgramme now = reachable.programme(uuid);
        boolean draft = now.state() == ProgrammeState.DRAFT;
        if (now.state() == ProgrammeState.ENDED || !draft && !form.unit().equals(now.unit())) {
            return ProgrammeAnswer.NOT_NOW;
        }
        Optional<ProgrammeAnswer> fault = fault(form);
        if (fault.isPresent()) {
            return fault.get();
        }
        return programmes.change(uuid, version, form)
                ? told("mentoring.programme.changed", uuid)
                : ProgrammeAnswer.MEANWHILE;
    }

    /** Adds a version of the policy; pairs that stand were made by an older one and stay. */
    public ProgrammeAnswer revise(UUID uuid, long version, PolicyForm policy) {
        MentoringProgramme now = reachable.programme(uuid);
        if (now.state() == ProgrammeState.ENDED) {
            return ProgrammeAnswer.NOT_NOW;
        }
        Optional<MatchingPolicy> typed = policy.policy();
        if (typed.isEmpty()) {
            return ProgrammeAnswer.POLICY;
        }
        return programmes.revise(now, version, typed.get(), reachable.actor(), clock.instant())
                ? told("mentoring.programme.policy", uuid)
                : ProgrammeAnswer.MEANWHILE;
    }

    /** Opens sign-up until the end of a day, anew after it was closed too, or changes that day. */
    public ProgrammeAnswer openSignUp(UUID uuid, long version, LocalDate until) {
        MentoringProgramme now = reachable.programme(uuid);
        if (!now.state().leadsTo(ProgrammeState.OPEN)) {
            return ProgrammeAnswer.NOT_NOW;
        }
        if (until == null || until.isBefore(LocalDate.now(clock)) || until.isAfter(now.until())) {
            return ProgrammeAnswer.CLOSES;
        }
        return programmes.openUntil(uuid, version, until)
                ? told("mentoring.programme.opened", uuid)
                : ProgrammeAnswer.MEANWHILE;
    }

    /** Closes sign-up; pairs can be made. */
    public ProgrammeAnswer closeSignUp(UUID uuid, long version) {
        return move(uuid, version, ProgrammeState.MATCHING, "mentoring.programme.closed");
    }

    /** Ends the programme. */
    public ProgrammeAnswer end(UUID uuid, long version) {
        return move(uuid, version, ProgrammeState.ENDED, "mentoring.programme.ended");
    }

    /** Who is invited, by name. */
    public List<InvitedRow> invited(UUID uuid) {
        MentoringProgramme programme = reachable.programme(uuid);
        Map<UUID, String> called = names.people(programmes.invited(programme.uuid()));
        return called.entrySet().stream()
                .map(one -> new InvitedRow(one.getKey(), one.getValue(), unitOf(one.getKey())))
                .sorted(Comparator.comparing(InvitedRow::name).thenComparing(InvitedRow::employee))
                .toList();
    }

    /** People to invite whose name holds these words; none for less than three letters. */
    public List<InvitedRow> find(UUID uuid, String words) {
        reachable.programme(uuid);
        return names.search(words, MOST_FOUND).stream()
                .map(one -> new InvitedRow(one.uuid(), one.name(), one.unit()))
                .toList();
    }

    /** Invites somebody. */
    public ProgrammeAnswer invite(UUID uuid, UUID employee) {
        MentoringProgramme programme = reachable.programme(uuid);
        if (programme.state() == ProgrammeState.ENDED) {
            return ProgrammeAnswer.NOT_NOW;
        }
        if (!tree.knows(employee)) {
            return ProgrammeAnswer.UNKNOWN_PERSON;
        }
        programmes.invite(uuid, employee, clock.instant());
        trail.fire(new Act("mentoring.programme.invited", Optional.of(employee), Map.of("programme", uuid.toString())));
        return ProgrammeAnswer.DONE;
    }

    /** Takes an invitation back; who has signed up stays signed up. */
    public ProgrammeAnswer uninvite(UUID uuid, UUID employee) {
        programmes.uninvite(reachable.programme(uuid).uuid(), employee);
        trail.fire(
                new Act("mentoring.programme.uninvited", Optional.of(employee), Map.of("programme", uuid.toString())));
        return ProgrammeAnswer.DONE;
    }

    private String unitOf(UUID employee) {
        String name = people.person(employee, LocalDate.now(clock))
                .map(row -> row.unitName())
                .orElse(null);
        return name == null ? "" : name;
    }

    private ProgrammeAnswer move(UUID uuid, long version, ProgrammeState next, String verb) {
        if (!reachable.programme(uuid).state().leadsTo(next)) {
            return ProgrammeAnswer.NOT_NOW;
        }
        return programmes.move(uuid, version, next) ? told(verb, uuid) : ProgrammeAnswer.MEANWHILE;
    }

    private Optional<ProgrammeAnswer> fault(ProgrammeForm form) {
        if (form.name().isEmpty()) {
            return Optional.of(ProgrammeAnswer.NAME_EMPTY);
        }
        if (form.name().length() > LONGEST_NAME) {
            return Optional.of(ProgrammeAnswer.NAME_LONG);
        }
        if (form.purpose().length() > LONGEST_PURPOSE) {
            return Optional.of(ProgrammeAnswer.PURPOSE_LONG);
        }
        if (form.size() < 0 || form.size() > MOST_SIZE) {
            return Optional.of(ProgrammeAnswer.SIZE);
        }
        return reachable.reaches(form.unit()) ? spanFault(form) : Optional.of(ProgrammeAnswer.UNIT);
    }

    private Optional<ProgrammeAnswer> spanFault(ProgrammeForm form) {
        if (form.from() == null || form.until() == null || form.until().isBefore(form.from())) {
            return Optional.of(ProgrammeAnswer.SPAN);
        }
        if (form.until().isBefore(LocalDate.now(clock))) {
            return Optional.of(ProgrammeAnswer.PAST);
        }
        return form.until().isBefore(form.from().plusYears(MOST_YEARS))
                ? Optional.empty()
                : Optional.of(ProgrammeAnswer.TOO_LONG);
    }

    private ProgrammeRow row(MentoringProgramme one) {
        return new ProgrammeRow(one, one.unit().flatMap(tree::nameOf).orElse(""));
    }

    private ProgrammeAnswer told(String verb, UUID programme) {
        trail.fire(new Act(verb, Optional.empty(), Map.of("programme", programme.toString())));
        return ProgrammeAnswer.DONE;
    }
}
