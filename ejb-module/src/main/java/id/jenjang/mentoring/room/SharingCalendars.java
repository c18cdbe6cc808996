package id.jenjang.mentoring.room;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.document.CalendarEntry;
import id.jenjang.document.CalendarSender;
import id.jenjang.document.CalendarTime;
import id.jenjang.document.Documents;
import id.jenjang.document.MadeFile;
import id.jenjang.mentoring.record.Calendars;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.people.KnownEmployees;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives people an address at which their calendar reads their mentoring sessions, without signing on. It tells when and
 * where, and never with whom or on what.
 */
@Stateless
public class SharingCalendars {
    private static final int SECRET_BYTES = 32;
    private static final int MONTHS_BACK = 3;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private Calendars calendars;

    @Inject
    private Sessions sessions;

    @Inject
    private KnownEmployees known;

    @Inject
    private Documents documents;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.agency-name", defaultValue = "Jenjang")
    private String agencyName;

    @Inject
    @ConfigProperty(name = "jenjang.mail.from", defaultValue = "jenjang@localhost")
    private String mail;

    /** For the container. */
    public SharingCalendars() {}

    SharingCalendars(DataSource database, Event<Act> trail, Clock clock) {
        calendars = new Calendars(database);
        sessions = new Sessions(database);
        known = new KnownEmployees(database);
        documents = Documents.of(Optional.empty());
        agencyName = "Instansi";
        mail = "jenjang@contoh.go.id";
        this.trail = trail;
        this.clock = clock;
    }

    /** Since when the person has an address; empty without one. */
    @Allows(Role.EMPLOYEE)
    public Optional<Instant> since(@AboutPerson UUID employee) {
        return calendars.since(employee);
    }

    /** Makes a new address in place of the one before; its secret, which is told this once and kept nowhere. */
    @Allows(Role.EMPLOYEE)
    public String make(@AboutPerson UUID employee) {
        byte[] bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        calendars.give(employee, secret, clock.instant());
        trail.fire(new Act("mentoring.calendar.made", Optional.of(employee), Map.of()));
        return secret;
    }

    /** Takes the address back: calendars that know it read nothing any more. */
    @Allows(Role.EMPLOYEE)
    public void revoke(@AboutPerson UUID employee) {
        if (calendars.revoke(employee, clock.instant())) {
            trail.fire(new Act("mentoring.calendar.revoked", Optional.of(employee), Map.of()));
        }
    }

    /** The calendar that the secret opens; empty when it is wrong or revoked, or its person has left. */
    @Allows(anyone = true)
    public Optional<MadeFile> feed(String secret) {
        LocalDate since = LocalDate.now(clock).minusMonths(MONTHS_BACK);
        return calendars.owner(secret).filter(known::serves).map(owner -> {
            List<CalendarEntry> entries = sessions.ofPerson(owner, since).stream()
                    .filter(session -> session.state() != Session.State.CANCELLED)
                    .map(SharingCalendars::entry)
                    .toList();
            return documents.calendarFeed(entries, new CalendarSender(agencyName, mail), clock.instant());
        });
    }

    private static CalendarEntry entry(Session session) {
        return new CalendarEntry(
                session.uuid(),
                session.sequence(),
                CalendarTime.at(session.day(), session.from(), session.to(), session.zone()),
                "Sesi mentoring",
                "",
                session.place());
    }
}
