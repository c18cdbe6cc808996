package id.jenjang.web.mentoring.room;

import id.jenjang.mentoring.room.ArrangingPairs;
import id.jenjang.mentoring.pair.Agreement;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** The agreement, the goals and the tasks of the room, as its forms change them. */
@Named
@RequestScoped
public class RoomWork {
    private static final int USUAL_DAYS = 14;

    @Inject
    private PairRoomPage page;

    @Inject
    private ArrangingPairs arranging;

    @Inject
    private PairActs acts;

    private UUID key = UUID.randomUUID();
    private String goal;
    private String task;
    private boolean forMentor;
    private LocalDate dueOn;
    private int meetsDays = USUAL_DAYS;
    private String confidentiality;
    private long version;

    @PostConstruct
    void read() {
        if (page.getRoom() != null) {
            Agreement agreement = page.getRoom().row().pair().agreement();
            meetsDays = agreement.written() ? agreement.meetsDays() : USUAL_DAYS;
            confidentiality = agreement.confidentiality();
            version = page.getRoom().row().pair().version();
        }
    }

    /** Adds the goal that was typed. */
    public String addGoal() {
        return page.after(acts.done(
                () -> arranging.addGoal(page.me(), page.pair(), key, goal), "mentoring_room.notice.goal"));
    }

    /** Says how far a goal is, as the pressed button says. */
    public String progress() {
        return page.after(acts.done(
                () -> arranging.progress(
                        page.me(),
                        page.pressedId("goal"),
                        (int) page.pressedNumber("percent"),
                        page.pressedNumber("was")),
                "mentoring_room.notice.progress"));
    }

    /** Drops a goal. */
    public String drop() {
        return page.after(acts.done(
                () -> arranging.dropGoal(page.me(), page.pressedId("goal"), page.pressedNumber("was")),
                "mentoring_room.notice.dropped"));
    }

    /** Links a goal to the visitor's own career goal. */
    public String link() {
        return page.after(acts.done(
                () -> arranging.linkToCareer(page.me(), page.pressedId("goal"), page.pressedNumber("was")),
                "mentoring_room.notice.linked"));
    }

    /** Adds the task that was typed. */
    public String addTask() {
        return page.after(acts.done(
                () -> arranging.addTask(page.me(), page.pair(), key, task, forMentor, dueOn),
                "mentoring_room.notice.task"));
    }

    /** Marks a task as done, or takes that back. */
    public String done() {
        boolean done = "true".equals(page.pressed("done"));
        return page.after(acts.done(
                () -> arranging.done(page.me(), page.pressedId("task"), done, page.pressedNumber("was")),
                "mentoring_room.notice.done"));
    }

    /** Writes the agreement anew. */
    public String write() {
        return page.after(acts.done(
                () -> arranging.write(page.me(), page.pair(), meetsDays, confidentiality, version),
                "mentoring_room.notice.written"));
    }

    /** Agrees to what was written. */
    public String agree() {
        return page.after(acts.done(
                () -> arranging.agree(page.me(), page.pair(), version), "mentoring_room.notice.agreed"));
    }

    /** Ends the pair in agreement. */
    public String end() {
        return page.after(
                acts.done(() -> arranging.end(page.me(), page.pair(), version), "mentoring_room.notice.ended"));
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(String key) {
        this.key = UUID.fromString(key);
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public boolean isForMentor() {
        return forMentor;
    }

    public void setForMentor(boolean forMentor) {
        this.forMentor = forMentor;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public int getMeetsDays() {
        return meetsDays;
    }

    public void setMeetsDays(int meetsDays) {
        this.meetsDays = meetsDays;
    }

    public String getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(String confidentiality) {
        this.confidentiality = confidentiality;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
