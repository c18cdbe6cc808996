package id.jenjang.web.audit;

import id.jenjang.access.NotAllowed;
import id.jenjang.audit.ChainHead;
import id.jenjang.audit.CheckingTrail;
import id.jenjang.audit.ReadingTrail;
import id.jenjang.audit.Stream;
import id.jenjang.audit.TrailFilter;
import id.jenjang.audit.TrailRow;
import id.jenjang.audit.Verification;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** The trail as the address narrows it, and the check of its chains. The trail keeps true time, also in a demo. */
@Named
@RequestScoped
public class TrailPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ReadingTrail trail;

    @Inject
    private CheckingTrail checking;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private TrailChoice choice;
    private List<ChainHead> heads;
    private LazyDataModel<TrailRow> rows;
    private Verification verification;
    private LocalDate from;
    private LocalDate to;
    private String actor;
    private String verb;
    private String number;
    private Stream stream;

    @PostConstruct
    void read() {
        choice = TrailChoice.of(request::getParameter, LocalDate.now(clock.getZone()));
        from = choice.from();
        to = choice.to();
        actor = choice.actor();
        verb = choice.verb();
        stream = choice.stream();
    }

    /** Not found for who may not read the trail. */
    public void load() throws IOException {
        try {
            heads = checking.heads();
            // Some may see how far the chains are but not what they say.
            trail.count(choice.filter(clock.getZone()));
        } catch (NotAllowed e) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Goes to the address of what was chosen; a number is turned into the opaque id on the way. */
    public void narrow() throws IOException {
        UUID person = choice.person();
        if (number != null && !number.isBlank()) {
            Optional<UUID> found = trail.person(number.replaceAll("\\s", ""));
            if (found.isEmpty()) {
                messages.error("audit_trail.error.nobody");
                return;
            }
            person = found.get();
        }
        Faces.redirect("audit/trail?" + new TrailChoice(from, to, actor, verb, person, stream).query());
    }

    /** Checks the chains of the chosen days. */
    public void verify() {
        verification = checking.verify(choice.from().minusDays(1), choice.to());
    }

    /** What the check found; null before. */
    public Verification getVerification() {
        return verification;
    }

    /** The entries, newest first. */
    public LazyDataModel<TrailRow> getRows() {
        if (rows == null) {
            TrailFilter filter = choice.filter(clock.getZone());
            rows = new PagedRows<>(() -> trail.count(filter), (first, size) -> trail.entries(filter, first, size));
        }
        return rows;
    }

    /** How far each chain has come, newest day first. */
    public List<ChainHead> getHeads() {
        List<ChainHead> newest = new ArrayList<>(heads == null ? checking.heads() : heads);
        newest.sort(Comparator.comparing(ChainHead::day).reversed().thenComparing(ChainHead::stream));
        return newest;
    }

    /** The last day on which there can be entries. */
    public LocalDate getToday() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }

    public TrailChoice getChoice() {
        return choice;
    }

    public Stream[] getStreams() {
        return Stream.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getVerb() {
        return verb;
    }

    public void setVerb(String verb) {
        this.verb = verb;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Stream getStream() {
        return stream;
    }

    public void setStream(Stream stream) {
        this.stream = stream;
    }
}
