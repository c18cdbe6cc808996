package id.jenjang.mentoring.room;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.record.Note;
import id.jenjang.mentoring.record.Notes;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.SessionPlan;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets the two of a pair plan, hold and note their sessions. */
@Stateless
public class MeetingInPairs {
    @Inject
    private Rooms rooms;

    @Inject
    private Sessions sessions;

    @Inject
    private Notes notes;

    @Inject
    private Notices notices;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private Names names;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public MeetingInPairs() {}

    MeetingInPairs(DataSource database, Notices notices, Event<Act> trail, Clock clock) {
        rooms = new Rooms(new Pairs(database));
        sessions = new Sessions(database);
        notes = new Notes(database);
        people = new PeopleOfUnits(database);
        names = new Names(database);
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Plans a session within the time of the pair, in the zone of the mentor's unit; a past day notes one afterwards.
     *
     * @param key made when the form was rendered: the same form sent twice has one effect
     */
    @Allows(Role.EMPLOYEE)
    public void plan(@AboutPerson UUID employee, UUID pair, UUID key, SessionPlan plan) {
        MentoringPair found = within(rooms.running(employee, pair), plan);
        if (sessions.plan(key, pair, plan, zone(found.mentor()), employee, clock.instant())) {
            tell(found, employee, key, 0);
            note("mentoring.session.planned", employee, pair);
        }
    }

    /** Moves a planned session. */
    @Allows(Role.EMPLOYEE)
    public void move(@AboutPerson UUID employee, UUID session, SessionPlan plan, long version) {
        Session before = planned(session);
        MentoringPair pair = within(rooms.running(employee, before.pair()), plan);
        sessions.move(before, plan, version, clock.instant());
        tell(pair, employee, session, version);
        note("mentoring.session.moved", employee, before.pair());
    }

    /** Calls a planned session off. */
    @Allows(Role.EMPLOYEE)
    public void cancel(@AboutPerson UUID employee, UUID session, long version) {
        Session before = planned(session);
        MentoringPair pair = rooms.running(employee, before.pair());
        sessions.settle(before, Session.State.CANCELLED, before.minutes(), version, clock.instant());
        tell(pair, employee, session, version);
        note("mentoring.session.cancelled", employee, before.pair());
    }

    /** Notes that a session was held and how long; not before it has begun. */
    @Allows(Role.EMPLOYEE)
    public void hold(@AboutPerson UUID employee, UUID session, int minutes, long version) {
        Session before = planned(session);
        rooms.running(employee, before.pair());
        if (minutes < SessionPlan.SHORTEST || minutes > SessionPlan.LONGEST) {
            throw new PairRefused(Why.RANGE);
        }
        if (before.begins().isAfter(LocalDateTime.now(clock.withZone(before.zone())))) {
            throw new PairRefused(Why.NOT_YET);
        }
        if (!before.from().plusMinutes(minutes).isAfter(before.from())) {
            throw new PairRefused(Why.OVER_MIDNIGHT);
        }
        sessions.settle(before, Session.State.HELD, minutes, version, clock.instant());
        note("mentoring.session.held", employee, before.pair());
    }

    /** Writes a note on a session and says who may read it: the partner, the coordinators, both, or nobody. */
    @Allows(Role.EMPLOYEE)
    public void writeNote(
            @AboutPerson UUID employee,
            UUID session,
            UUID key,
            String words,
            boolean forPartner,
            boolean forCoordinator) {
        Session about = session(session);
        MentoringPair pair = rooms.running(employee, about.pair());
        String kept = Rooms.words(words, Note.MOST_LETTERS);
        notes.write(key, session, employee, kept, readers(pair, employee, forPartner), forCoordinator, clock.instant());
        note("mentoring.note.written", employee, pair.uuid());
    }

    /** Says anew who may read an own note. */
    @Allows(Role.EMPLOYEE)
    public void openNote(
            @AboutPerson UUID employee,
            UUID pair,
            UUID note,
            boolean forPartner,
            boolean forCoordinator,
            long version) {
        MentoringPair found = rooms.of(employee, pair);
        notes.readBy(employee, pair).stream()
                .filter(one -> one.uuid().equals(note) && one.author().equals(employee))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("MeetingInPairs.openNote"));
        notes.open(note, employee, readers(found, employee, forPartner), forCoordinator, version);
        note("mentoring.note.opened", employee, pair);
    }

    private static Set<UUID> readers(MentoringPair pair, UUID author, boolean forPartner) {
        return forPartner ? Set.of(pair.other(author)) : Set.of();
    }

    private Session session(UUID session) {
        return sessions.find(session).orElseThrow(() -> new NotAllowed("MeetingInPairs.session"));
    }

    private Session planned(UUID session) {
        Session found = session(session);
        if (found.state() != Session.State.PLANNED) {
            throw new PairRefused(Why.SETTLED);
        }
        return found;
    }

    private static MentoringPair within(MentoringPair pair, SessionPlan plan) {
        if (plan.day().isBefore(pair.from()) || plan.day().isAfter(pair.until())) {
            throw new PairRefused(Why.OUTSIDE_PERIOD);
        }
        return pair;
    }

    /** The zone of the mentor's unit; the agency's where that has none of one offset. */
    private ZoneId zone(UUID mentor) {
        return people.person(mentor, LocalDate.now(clock))
                .map(PersonRow::unit)
                .flatMap(unit ->
                        Optional.ofNullable(names.units(Set.of(unit)).get(unit)).flatMap(Names.UnitName::zone))
                .filter(zone -> zone.getRules().nextTransition(clock.instant()) == null)
                .orElse(clock.getZone());
    }

    private void tell(MentoringPair pair, UUID by, UUID session, long version) {
        UUID cause = UUID.nameUUIDFromBytes((session + ":" + version).getBytes(StandardCharsets.US_ASCII));
        notices.of(cause, pair.other(by), NoticeKind.SESSION_CHANGED, pair.uuid(), clock.instant());
    }

    private void note(String verb, UUID employee, UUID pair) {
        trail.fire(new Act(verb, Optional.of(employee), Map.of("pair", pair.toString())));
    }
}
