package id.jenjang.talent.calibrate;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.Names;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may do something in a session at this moment. */
@Dependent
class Floor {
    private Sessions sessions;
    private Standings standings;
    private PositionsOfUnits people;
    private Names names;
    private Callers callers;
    private Clock clock;

    Floor() {}

    @Inject
    Floor(Sessions sessions, Standings standings, PositionsOfUnits people, Names names, Callers callers, Clock clock) {
        this.sessions = sessions;
        this.standings = standings;
        this.people = people;
        this.names = names;
        this.callers = callers;
        this.clock = clock;
    }

    /** The session of that unit; refused like one that does not exist for any other. */
    CalibrationSession of(UUID unit, UUID session) {
        return theirs(unit, sessions.find(session));
    }

    /** The same, held until the end of the transaction. */
    CalibrationSession take(UUID unit, UUID session) {
        return theirs(unit, sessions.take(session));
    }

    private static CalibrationSession theirs(UUID unit, Optional<CalibrationSession> session) {
        return session.filter(one -> one.unit().equals(unit)).orElseThrow(() -> new NotAllowed("Floor"));
    }

    /** The caller with the moment; empty for an account that belongs to no employee. */
    Optional<Signed> caller() {
        Caller caller = callers.current();
        return caller.employee()
                .map(employee -> new Signed(
                        callers.actor(),
                        employee,
                        names.people(Set.of(employee)).getOrDefault(employee, "?"),
                        clock.instant()));
    }

    /** What keeps the caller from doing anything in the session; empty when nothing does. */
    Optional<CalibrationAnswer> refusal(CalibrationSession session) {
        if (caller().filter(me -> session.has(me.employee())).isEmpty()) {
            return Optional.of(CalibrationAnswer.NOT_MEMBER);
        }
        return session.state() == SessionState.OPEN ? Optional.empty() : Optional.of(CalibrationAnswer.NOT_NOW);
    }

    /** What keeps the caller from doing anything about that person; empty when nothing does. */
    Optional<CalibrationAnswer> refusal(CalibrationSession session, UUID employee) {
        Optional<CalibrationAnswer> first = refusal(session);
        if (first.isPresent()) {
            return first;
        }
        UUID me = caller().orElseThrow().employee();
        if (me.equals(employee)) {
            return Optional.of(CalibrationAnswer.ONESELF);
        }
        return people.declared(me, employee) ? Optional.of(CalibrationAnswer.CONFLICT) : Optional.empty();
    }

    /** How many of a committee may vote about somebody. */
    int entitled(CalibrationSession session, UUID employee) {
        return (int) session.members().stream()
                .map(Member::employee)
                .filter(member -> !member.equals(employee) && !people.declared(member, employee))
                .count();
    }

    /** Where the person stands now; empty for who is not of the session. */
    Optional<Standing> standing(CalibrationSession session, UUID employee) {
        return standings.of(session, employee);
    }
}
