package id.jenjang.web.mentoring.room;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.record.Note;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.room.PairRow;
import id.jenjang.mentoring.room.ReadingRooms;
import id.jenjang.mentoring.room.RoomView;
import id.jenjang.notice.NoticeRow;
import id.jenjang.notice.ReadingNotices;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The room of a pair as one of the two sees it, with the list of the visitor's pairs (Ruang Mentoring). */
@Named
@RequestScoped
public class PairRoomPage {
    private static final int NOTICES = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ReadingRooms rooms;

    @Inject
    private ReadingNotices notices;

    @Inject
    private Visitor visitor;

    @Inject
    private PairActs acts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private UUID me;
    private List<PairRow> pairs = List.of();
    private RoomView room;
    private UUID chosen;
    private boolean found = true;

    @PostConstruct
    void read() {
        me = visitor.employee().orElse(null);
        if (me == null) {
            return;
        }
        pairs = rooms.own(me);
        String asked = request.getParameter("pair");
        Optional<UUID> wanted = asked == null
                ? pairs.stream().findFirst().map(row -> row.pair().uuid())
                : Addresses.id(asked);
        found = asked == null || wanted.isPresent();
        wanted.ifPresent(this::enter);
        chosen = Addresses.id(request.getParameter("session")).orElse(null);
    }

    private void enter(UUID pair) {
        try {
            room = rooms.room(me, pair);
        } catch (NotAllowed e) {
            found = false;
        }
    }

    /** Not found when the address names a pair that is not the visitor's. */
    public void open() {
        if (!found) {
            acts.notFound();
        }
    }

    /** Back to the room as stored; what was refused stays as it was filled in. */
    String after(boolean done) {
        return done ? "/mentoring/room?faces-redirect=true&pair=" + pair() : null;
    }

    /** A parameter that the pressed button carries. */
    String pressed(String name) {
        return request.getParameter(name);
    }

    /** An id that the pressed button carries; of nothing when it is none. */
    UUID pressedId(String name) {
        return Addresses.id(pressed(name)).orElse(new UUID(0, 0));
    }

    /** A version that the pressed button carries; one that nothing has when it is none. */
    long pressedNumber(String name) {
        try {
            return Long.parseLong(pressed(name));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    UUID me() {
        return me;
    }

    UUID pair() {
        return room.row().pair().uuid();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The session that the address names, if it is one of the pair. */
    Optional<Session> session() {
        return room == null
                ? Optional.empty()
                : room.sessions().stream()
                        .filter(one -> one.uuid().equals(chosen))
                        .findFirst();
    }

    public List<PairRow> getPairs() {
        return pairs;
    }

    /** The room; null when the visitor has no pair. */
    public RoomView getRoom() {
        return room;
    }

    /** The session that was opened; null when none is. */
    public Session getChosen() {
        return session().orElse(null);
    }

    /** The notes on the session that was opened, as far as the visitor may read them. */
    public List<Note> getNotes() {
        return room.notes().stream()
                .filter(note -> note.session().equals(chosen))
                .toList();
    }

    /** Whether the pair still runs. */
    public boolean isRunning() {
        return room.row().pair().running();
    }

    /** Whether a planned session has begun, so that it can have been held. */
    public boolean begun(Session session) {
        return !session.begins().isAfter(LocalDateTime.now(clock.withZone(session.zone())));
    }

    /** Day, time and zone of a session. */
    public String when(Session session) {
        String time = DateTimeFormatter.ofPattern("HH.mm").format(session.from());
        String zone = DateTimeFormatter.ofPattern("zzz", messages.words().locale())
                .format(session.begins().atZone(session.zone()));
        return messages.text("mentoring_room.text.when", messages.words().day(session.day()), time, zone);
    }

    /** Who may read a note, in words. */
    public String readers(Note note) {
        boolean partner = !note.readers().isEmpty();
        String key = partner && note.forCoordinator()
                ? "both"
                : partner ? "partner" : note.forCoordinator() ? "coordinator" : "nobody";
        boolean mine = note.author().equals(me);
        return messages.text("mentoring_room.readers." + (mine ? key : "given"), room.row().partnerName());
    }

    /** Whether the visitor wrote the note. */
    public boolean mine(Note note) {
        return note.author().equals(me);
    }

    /** The name of an author or owner: the visitor is "you". */
    public String who(UUID person) {
        return person.equals(me) ? messages.text("mentoring_room.text.you") : room.row().partnerName();
    }

    /** What the visitor was told of mentoring, newest first. */
    public List<NoticeRow> getNotices() {
        return me == null
                ? List.of()
                : notices.own(me, NOTICES).stream()
                        .filter(one -> one.kind().page().equals("/mentoring/room"))
                        .limit(5)
                        .toList();
    }

    public LocalDate getToday() {
        return today();
    }

    public String getPair() {
        return room == null ? null : pair().toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setPair(String given) {
        // Read before any component, see read().
    }

    public String getSession() {
        return chosen == null ? null : chosen.toString();
    }

    /** Taken from the address already, like the pair. */
    public void setSession(String given) {
        // Read before any component, see read().
    }
}
