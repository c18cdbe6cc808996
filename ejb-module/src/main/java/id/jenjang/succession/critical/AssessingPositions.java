package id.jenjang.succession.critical;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.HeldPosition;
import id.jenjang.people.HeldPositions;
import id.jenjang.succession.criteria.Criticality;
import id.jenjang.succession.criteria.CriticalityScheme;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets analysts and the talent committee assess whether a position is critical, and opens it into its parts. */
@Stateless
public class AssessingPositions {
    private static final String METHOD = "AssessingPositions";

    @Inject
    private Assessments assessments;

    @Inject
    private CriticalitySchemes schemes;

    @Inject
    private LookingAhead looking;

    @Inject
    private Judging judging;

    @Inject
    private HeldPositions held;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public AssessingPositions() {}

    AssessingPositions(
            Assessments assessments,
            CriticalitySchemes schemes,
            LookingAhead looking,
            Judging judging,
            HeldPositions held,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.looking = looking;
        this.judging = judging;
        this.held = held;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The unit that a position stands in; empty when there is none of that id today. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public Optional<UUID> unitOf(UUID position) {
        return held.one(position, LocalDate.now(clock)).map(HeldPosition::unit);
    }

    /** A position of the unit with all that is said of it; empty when there is none, or no rules are in force. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public Optional<CriticalView> one(@AboutUnit UUID unit, UUID position) {
        Optional<CriticalityScheme> scheme = schemes.inForce(LocalDate.now(clock));
        List<Assessment> all = assessments.of(position);
        Set<String> marks = all.isEmpty() ? Set.of() : all.get(0).marks();
        Optional<Assessments.Decided> decided = assessments.decided(position);
        return scheme.flatMap(rules -> looking.of(position, rules, marks)
                .filter(outlook -> outlook.position().unit().equals(unit))
                .map(outlook -> new CriticalView(
                        outlook.position(),
                        outlook.job(),
                        rules,
                        outlook.free(),
                        outlook.risk(),
                        outlook.suggestion(),
                        decided.filter(Assessments.Decided::critical).isPresent(),
                        decided.map(Assessments.Decided::version).orElse(0L),
                        all.stream().map(this::past).toList())));
    }

    /** Keeps what is said of a position, with a reason and the values of the moment; never of one's own. */
    @Allows({Role.ANALYST, Role.COMMITTEE})
    public AssessmentAnswer assess(@AboutUnit UUID unit, UUID position, AssessmentForm form) {
        HeldPosition one = held.one(position, LocalDate.now(clock))
                .filter(found -> found.unit().equals(unit))
                .orElseThrow(() -> new NotAllowed(METHOD));
        if (assessments.sent(form.uuid())) {
            return AssessmentAnswer.DONE;
        }
        Caller caller = callers.current();
        if (one.holders().stream()
                .anyMatch(holder ->
                        caller.employee().filter(holder.employee()::equals).isPresent())) {
            return AssessmentAnswer.OWN;
        }
        AssessmentAnswer answer = judging.judge(position, form, callers.actor());
        if (answer == AssessmentAnswer.DONE) {
            trail.fire(new Act(
                    "critical.assessed",
                    Optional.empty(),
                    Map.of("position", position.toString(), "critical", String.valueOf(form.critical()))));
        }
        return answer;
    }

    private CriticalView.Past past(Assessment said) {
        CriticalityScheme scheme = schemes.version(said.schemeKey(), said.schemeVersion());
        return new CriticalView.Past(
                said, scheme, new Criticality(scheme).score(said.answers()).orElseThrow());
    }
}
