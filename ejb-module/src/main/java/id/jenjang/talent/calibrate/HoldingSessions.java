package id.jenjang.talent.calibrate;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.PeopleByName;
import id.jenjang.people.PersonRow;
import id.jenjang.people.UnitTree;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import id.jenjang.talent.map.AgreedBoxes;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.TalentCycle;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Begins sessions, and closes them with four eyes (menyelenggarakan sidang kalibrasi). */
@Stateless
public class HoldingSessions {
    /** Characters of a name. */
    public static final int LONGEST_NAME = 200;

    private static final int FEWEST = 2;
    private static final int FOUND = 10;

    @Inject
    private Sessions sessions;

    @Inject
    private Standings standings;

    @Inject
    private Votes votes;

    @Inject
    private Floor floor;

    @Inject
    private Cycles cycles;

    @Inject
    private AgreedBoxes agreed;

    @Inject
    private UnitTree tree;

    @Inject
    private PeopleByName people;

    @Inject
    private Callers callers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public HoldingSessions() {}

    HoldingSessions(
            Sessions sessions,
            Standings standings,
            Votes votes,
            Floor floor,
            Cycles cycles,
            AgreedBoxes agreed,
            UnitTree tree,
            PeopleByName people,
            Callers callers,
            Event<Act> trail,
            Clock clock) {
        this.sessions = sessions;
        this.standings = standings;
        this.votes = votes;
        this.floor = floor;
        this.cycles = cycles;
        this.agreed = agreed;
        this.tree = tree;
        this.people = people;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** All sessions, the newest first; whom they are about is asked for by unit. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public List<SessionRow> sessions() {
        return sessions.rows();
    }

    /** How committees vote and which spread is expected, unless a session says otherwise. */
    @Allows(
            value = {Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
            aboutNobody = true)
    public CalibrationTerms terms() {
        return sessions.terms();
    }

    /** People of the unit and below it by their names, to name the committee from; few at a time. */
    @Allows({Role.ANALYST, Role.COMMITTEE})
    public List<PersonRow> find(@AboutUnit UUID unit, String words) {
        return people.find(words, unit, LocalDate.now(clock), FOUND);
    }

    /** Begins a session about the unit and all below it. */
    @Allows({Role.ANALYST, Role.COMMITTEE})
    public CalibrationAnswer begin(@AboutUnit UUID unit, SessionForm form) {
        if (sessions.find(form.uuid()).isPresent()) {
            return CalibrationAnswer.DONE;
        }
        CalibrationTerms terms = sessions.terms().guided(form.guide());
        Optional<CalibrationAnswer> fault = fault(unit, form, terms);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (!agreed.holdBack(form.cycle())) {
            return CalibrationAnswer.CYCLE;
        }
        sessions.add(form, unit, terms, callers.actor(), clock.instant());
        return told("talent.calibration.begun", form.uuid());
    }

    private Optional<CalibrationAnswer> fault(UUID unit, SessionForm form, CalibrationTerms terms) {
        if (form.name().isEmpty()) {
            return Optional.of(CalibrationAnswer.NAME_EMPTY);
        }
        if (form.name().length() > LONGEST_NAME) {
            return Optional.of(CalibrationAnswer.NAME_LONG);
        }
        if (form.members().size() < FEWEST || !form.members().stream().allMatch(tree::knows)) {
            return Optional.of(CalibrationAnswer.MEMBERS);
        }
        if (!terms.whole()) {
            return Optional.of(CalibrationAnswer.GUIDE);
        }
        Optional<TalentCycle> cycle = cycles.find(form.cycle());
        if (cycle.isEmpty()) {
            return Optional.of(CalibrationAnswer.CYCLE);
        }
        return tree.within(unit, List.of(cycle.get().unit())) ? Optional.empty() : Optional.of(CalibrationAnswer.UNIT);
    }

    /** A number that grows whenever anything is done in the session; shows nobody, so that it can be asked often. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public long pulse(@AboutUnit UUID unit, UUID uuid) {
        return sessions.pulse(floor.of(unit, uuid).uuid());
    }

    /** Notes that the caller came to the session; nothing for who is not of its committee. */
    @Allows(Role.COMMITTEE)
    public void attend(@AboutUnit UUID unit, UUID uuid) {
        CalibrationSession session = floor.of(unit, uuid);
        if (session.state() == SessionState.OPEN) {
            floor.caller().ifPresent(me -> sessions.attend(uuid, me.employee(), me.at()));
        }
    }

    /** Locks a session for closing; nothing changes any more. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer lock(@AboutUnit UUID unit, UUID uuid) {
        CalibrationSession session = floor.take(unit, uuid);
        Optional<CalibrationAnswer> refusal = floor.refusal(session);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (votes.open(uuid) > 0) {
            return CalibrationAnswer.VOTE_OPEN;
        }
        sessions.lock(uuid, floor.caller().orElseThrow());
        return told("talent.calibration.locked", uuid);
    }

    /** Opens a locked session again. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer reopen(@AboutUnit UUID unit, UUID uuid) {
        CalibrationSession session = floor.take(unit, uuid);
        if (floor.caller().filter(me -> session.has(me.employee())).isEmpty()) {
            return CalibrationAnswer.NOT_MEMBER;
        }
        return sessions.open(uuid) ? told("talent.calibration.reopened", uuid) : CalibrationAnswer.NOT_NOW;
    }

    /** Closes a locked session: another member than who locked it; what was agreed on is in force from then on. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer close(@AboutUnit UUID unit, UUID uuid) {
        CalibrationSession session = floor.take(unit, uuid);
        Optional<Signed> me = floor.caller().filter(one -> session.has(one.employee()));
        if (me.isEmpty()) {
            return CalibrationAnswer.NOT_MEMBER;
        }
        if (session.state() != SessionState.LOCKED) {
            return CalibrationAnswer.NOT_NOW;
        }
        Signed locked = session.locked().orElseThrow();
        if (locked.employee().equals(me.get().employee())
                || locked.user().equals(me.get().user())) {
            return CalibrationAnswer.FOUR_EYES;
        }
        sessions.close(uuid, me.get());
        standings
                .moved(session)
                .forEach(one ->
                        agreed.agree(session.cycle(), one.employee(), one.to().orElseThrow()));
        agreed.count(session.cycle());
        return told("talent.calibration.closed", uuid);
    }

    private CalibrationAnswer told(String verb, UUID session) {
        trail.fire(new Act(verb, Optional.empty(), Map.of("session", session.toString())));
        return CalibrationAnswer.DONE;
    }
}
