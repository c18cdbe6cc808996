package id.jenjang.web.ladder;

import id.jenjang.development.GoalAnswer;
import id.jenjang.development.GoalRow;
import id.jenjang.development.SetGoal;
import id.jenjang.development.SettingCareerGoals;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.people.Job;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Lets the visitor set their career goal, or another in its place (Tujuan Karier). */
@Named
@RequestScoped
public class GoalPage {
    @Inject
    private SettingCareerGoals goals;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String wished;
    private String command;
    private String job;
    private LocalDate wantedBy;
    private String ownWords;
    private boolean replacing;
    private List<Job> jobs;

    /** Starts the form with the goal that is open, or with the job that the address names. */
    public void open() throws IOException {
        Optional<UUID> me = visitor.employee();
        if (me.isEmpty()) {
            Faces.responseSendError(404, null);
            return;
        }
        command = UUID.randomUUID().toString();
        Optional<GoalRow> now = goals.current(me.get());
        replacing = now.isPresent();
        now.ifPresent(goal -> {
            job = goal.sheet().target().uuid().toString();
            wantedBy = goal.wantedBy().orElse(null);
            ownWords = goal.ownWords();
        });
        Addresses.id(wished).map(UUID::toString).filter(id -> !id.equals(job)).ifPresent(id -> {
            job = id;
            wantedBy = null;
        });
    }

    /** Sets the goal; the same form sent twice has one effect. */
    public String save() {
        UUID me = visitor.employee().orElseThrow();
        Optional<UUID> key = Addresses.id(command);
        Optional<UUID> target = Addresses.id(job);
        GoalAnswer answer = key.isEmpty() || target.isEmpty()
                ? GoalAnswer.NO_SUCH_JOB
                : goals.set(me, new SetGoal(key.get(), target.get(), Optional.ofNullable(wantedBy), ownWords));
        if (answer != GoalAnswer.SET) {
            messages.error("GoalAnswer." + answer.name());
            return null;
        }
        messages.info("GoalAnswer.SET");
        return "/ladder/career?faces-redirect=true";
    }

    /** The jobs to choose from, by name. */
    public List<Job> getJobs() {
        if (jobs == null) {
            jobs = ladders.jobs();
        }
        return jobs;
    }

    /** The first day that can be chosen. */
    public LocalDate getTomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    /** Whether another goal is open that this one takes the place of. */
    public boolean isReplacing() {
        return replacing;
    }

    public String getWished() {
        return wished;
    }

    public void setWished(String wished) {
        this.wished = wished;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public LocalDate getWantedBy() {
        return wantedBy;
    }

    public void setWantedBy(LocalDate wantedBy) {
        this.wantedBy = wantedBy;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }
}
