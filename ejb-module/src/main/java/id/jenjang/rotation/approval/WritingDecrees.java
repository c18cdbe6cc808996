package id.jenjang.rotation.approval;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.document.CalendarEntry;
import id.jenjang.document.CalendarSender;
import id.jenjang.document.CalendarTime;
import id.jenjang.document.Ceremony;
import id.jenjang.document.Decree;
import id.jenjang.document.DecreeMove;
import id.jenjang.document.DecreeWording;
import id.jenjang.document.Documents;
import id.jenjang.document.Letterhead;
import id.jenjang.document.MadeFile;
import id.jenjang.document.Seat;
import id.jenjang.document.Signatory;
import id.jenjang.document.Signing;
import id.jenjang.document.word.TemplateRefused;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.rotation.store.RotationRefused;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the papers of moves: the draft decree, the list for the ceremony, effective dates for calendars. A decree is a
 * draft, and says so across its pages, until every move in it is decided.
 */
@Stateless
@Allows(
        value = {Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
        aboutNobody = true)
public class WritingDecrees {
    /** Who may. */
    static final Set<Role> WRITERS = Set.of(Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER);

    @Inject
    private DecreeRows rows;

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

    /** For the container. */
    public WritingDecrees() {}

    WritingDecrees(
            DecreeRows rows, Dossiers dossiers, Documents documents, Event<Act> trail, Clock clock, String agencyName) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
        this.agencyName = agencyName;
    }

    /** The moves of the rounds that the caller looks after, by the day on which they take effect. */
    public List<DecreeRow> moves(DecreeFilter filter) {
        return rows.of(filter);
    }

    /** The decree on these moves as PDF; they are named by their decisions, among those that the filter gives. */
    public PaperRow decreeAsPdf(DecreeFilter filter, Collection<UUID> decisions, DecreeForm form) {
        return made("decree.pdf", filter, decisions, found -> documents.decreeAsPdf(decree(found, form)));
    }

    /** The same in the agency's own template, as DOCX. */
    public PaperRow decreeAsWord(DecreeFilter filter, Collection<UUID> decisions, DecreeForm form) {
        return made("decree.docx", filter, decisions, found -> documents.decreeAsWord(decree(found, form)));
    }

    /** The list for the ceremony as XLSX; place and date may be missing. */
    public PaperRow ceremony(DecreeFilter filter, Collection<UUID> decisions, String place, Optional<LocalDate> date) {
        return made(
                "ceremony",
                filter,
                decisions,
                found -> documents.ceremonyAsSheet(
                        new Ceremony(documents.decreeWording().ceremonyTitle(), date, place.strip(), lines(found))));
    }

    /** The days on which they take effect, for calendars. */
    public PaperRow calendar(DecreeFilter filter, Collection<UUID> decisions, String mail) {
        return made(
                "calendar",
                filter,
                decisions,
                found -> documents.datesAsCalendar(
                        found.stream().map(WritingDecrees::entry).toList(),
                        new CalendarSender(agencyName, mail),
                        clock.instant()));
    }

    private PaperRow made(
            String kind, DecreeFilter filter, Collection<UUID> decisions, Function<List<DecreeRow>, MadeFile> maker) {
        Set<UUID> wanted = Set.copyOf(decisions);
        List<DecreeRow> found = rows.of(filter).stream()
                .filter(row -> wanted.isEmpty() || wanted.contains(row.decision()))
                .toList();
        if (found.isEmpty()) {
            throw new RotationRefused("refused.chain");
        }
        MadeFile file = RotationRefused.unlessGood(() -> filled(maker, found));
        trail.fire(new Act(
                "rotation.paper.made", Optional.empty(), Map.of("kind", kind, "moves", String.valueOf(found.size()))));
        return new PaperRow(file, found.stream().map(DecreeRow::employee).toList());
    }

    private static MadeFile filled(Function<List<DecreeRow>, MadeFile> maker, List<DecreeRow> found) {
        try {
            return maker.apply(found);
        } catch (TemplateRefused e) {
            throw new RotationRefused("refused.input", e.getMessage());
        }
    }

    private Decree decree(List<DecreeRow> found, DecreeForm form) {
        DecreeWording wording = documents.decreeWording();
        return new Decree(
                new Letterhead(wording.parentAgency(), agencyName, wording.address()),
                new Signing(
                        form.number(),
                        form.date(),
                        form.place(),
                        new Signatory(form.office(), form.name(), form.grade(), form.signatoryNumber())),
                wording.text(form.copies()),
                lines(found),
                !found.stream().allMatch(DecreeRow::decided));
    }

    private List<DecreeMove> lines(List<DecreeRow> found) {
        Map<UUID, Dossier> read = new HashMap<>();
        dossiers.forEach(
                found.stream().map(DecreeRow::employee).toList(),
                dossier -> read.put(dossier.identity().uuid(), dossier));
        return found.stream()
                .map(row -> line(row, Optional.ofNullable(read.get(row.employee()))))
                .toList();
    }

    private static DecreeMove line(DecreeRow row, Optional<Dossier> person) {
        return new DecreeMove(
                row.name(),
                person.map(dossier -> dossier.identity().number()).orElse(""),
                person.flatMap(dossier -> dossier.grade(row.effectiveOn()))
                        .map(held -> held.grade().rank() + " (" + held.grade().code() + ")")
                        .orElse(""),
                new Seat(row.fromJob(), row.fromUnit()),
                new Seat(row.toJob(), row.toUnit()),
                row.effectiveOn(),
                "");
    }

    private static CalendarEntry entry(DecreeRow row) {
        UUID key = UUID.nameUUIDFromBytes((row.chain() + " " + row.employee()).getBytes(StandardCharsets.UTF_8));
        return new CalendarEntry(
                key,
                0,
                CalendarTime.allDay(row.effectiveOn()),
                "TMT mutasi: " + row.name(),
                row.fromJob() + ", " + row.fromUnit() + " → " + row.toJob() + ", " + row.toUnit(),
                row.toUnit());
    }
}
