package id.jenjang.mentoring.room;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.document.Documents;
import id.jenjang.document.HoursCertificate;
import id.jenjang.document.Letterhead;
import id.jenjang.document.MadeFile;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairTerms;
import id.jenjang.mentoring.pair.Pairs;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.Sessions;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Certifies to each of a pair the hours that they held (sertifikat jam mentoring). */
@Stateless
public class CertifyingHours {
    @Inject
    private Rooms rooms;

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Documents documents;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.agency-name", defaultValue = "Jenjang")
    private String agencyName;

    private final PairTerms terms = PairTerms.shipped();

    /** For the container. */
    public CertifyingHours() {}

    CertifyingHours(DataSource database, Event<Act> trail, Clock clock) {
        rooms = new Rooms(new Pairs(database));
        sessions = new Sessions(database);
        programmes = new Programmes(database);
        dossiers = new Dossiers(database, new CurrentJobs(database));
        documents = Documents.of(Optional.empty());
        agencyName = "Instansi";
        this.trail = trail;
        this.clock = clock;
    }

    /** The certificate of the person's own hours in a pair as PDF; refused while nothing was held. */
    @Allows(Role.EMPLOYEE)
    public MadeFile certificate(@AboutPerson UUID employee, UUID pair) {
        MentoringPair found = rooms.of(employee, pair);
        List<HoursCertificate.Met> met = sessions.of(pair).stream()
                .filter(session -> session.state() == Session.State.HELD)
                .map(session -> new HoursCertificate.Met(session.day(), session.minutes()))
                .toList();
        Optional<Dossier> dossier = dossiers.of(employee);
        if (met.isEmpty() || dossier.isEmpty()) {
            throw new PairRefused(PairRefused.Why.NO_HOURS);
        }
        int minutes = met.stream().mapToInt(HoursCertificate.Met::minutes).sum();
        Dossier.Identity identity = dossier.get().identity();
        trail.fire(new Act("mentoring.hours.certified", Optional.of(employee), Map.of("pair", pair.toString())));
        return documents.hoursAsPdf(new HoursCertificate(
                new Letterhead("", agencyName, ""),
                identity.name(),
                identity.number(),
                found.mentor().equals(employee) ? "Mentor" : "Mentee",
                programme(found),
                met,
                minutes,
                terms.hours(minutes),
                rule(),
                LocalDate.now(clock)));
    }

    private String programme(MentoringPair pair) {
        return programmes.find(pair.programme()).map(MentoringProgramme::name).orElse("Mentoring");
    }

    private String rule() {
        String rule = "JP = menit seluruhnya dibagi " + terms.minutesOfOneHour() + ", dibulatkan ke bawah ("
                + terms.hoursSource() + ").";
        return terms.hoursConfirmed() ? rule : rule + " Angka ini belum dikonfirmasi instansi.";
    }
}
