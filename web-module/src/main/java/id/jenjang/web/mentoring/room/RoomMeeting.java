package id.jenjang.web.mentoring.room;

import id.jenjang.mentoring.record.SessionPlan;
import id.jenjang.mentoring.room.MeetingInPairs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The sessions of the room and the notes on them, as its forms change them. */
@Named
@RequestScoped
public class RoomMeeting {
    private static final int USUAL_MINUTES = 60;
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    @Inject
    private PairRoomPage page;

    @Inject
    private MeetingInPairs meeting;

    @Inject
    private PairActs acts;

    private UUID key = UUID.randomUUID();
    private LocalDate day;
    private LocalTime from = USUAL_TIME;
    private int minutes = USUAL_MINUTES;
    private String place;
    private String topic;
    private String note;
    private boolean forPartner;
    private boolean forCoordinator;
    private long version;

    @PostConstruct
    void read() {
        page.session().ifPresent(session -> {
            day = session.day();
            from = session.from();
            minutes = session.minutes();
            place = session.place();
            topic = session.topic();
            version = session.version();
        });
    }

    /** Plans a session. */
    public String plan() {
        return page.after(acts.done(
                () -> meeting.plan(page.me(), page.pair(), key, asPlan()), "mentoring_room.notice.planned"));
    }

    /** Moves the session that was opened. */
    public String move() {
        return page.after(acts.done(
                () -> meeting.move(page.me(), page.getChosen().uuid(), asPlan(), version),
                "mentoring_room.notice.moved"));
    }

    /** Calls the session off that was opened. */
    public String cancel() {
        return page.after(acts.done(
                () -> meeting.cancel(page.me(), page.getChosen().uuid(), version), "mentoring_room.notice.cancelled"));
    }

    /** Notes that the session that was opened was held. */
    public String hold() {
        return page.after(acts.done(
                () -> meeting.hold(page.me(), page.getChosen().uuid(), minutes, version), "mentoring_room.notice.held"));
    }

    /** Writes a note on the session that was opened. */
    public String write() {
        boolean done = acts.done(
                () -> meeting.writeNote(
                        page.me(), page.getChosen().uuid(), key, note, forPartner, forCoordinator),
                "mentoring_room.notice.note");
        return done ? page.after(true) + "&session=" + page.getChosen().uuid() : null;
    }

    /** Says anew who may read an own note, as the pressed button says. */
    public String openNote() {
        boolean partner = "true".equals(page.pressed("partner"));
        boolean coordinator = "true".equals(page.pressed("coordinator"));
        boolean done = acts.done(
                () -> meeting.openNote(
                        page.me(),
                        page.pair(),
                        page.pressedId("note"),
                        partner,
                        coordinator,
                        page.pressedNumber("was")),
                "mentoring_room.notice.readers");
        return done ? page.after(true) + "&session=" + page.getSession() : null;
    }

    private SessionPlan asPlan() {
        return new SessionPlan(day, from, minutes, place, topic);
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(String key) {
        this.key = UUID.fromString(key);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isForPartner() {
        return forPartner;
    }

    public void setForPartner(boolean forPartner) {
        this.forPartner = forPartner;
    }

    public boolean isForCoordinator() {
        return forCoordinator;
    }

    public void setForCoordinator(boolean forCoordinator) {
        this.forCoordinator = forCoordinator;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
