package id.jenjang.web.mentoring.room;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.mentoring.health.ComplaintRow;
import id.jenjang.mentoring.health.HearingComplaints;
import id.jenjang.mentoring.health.LoadRow;
import id.jenjang.mentoring.health.Outcome;
import id.jenjang.mentoring.health.Outcome.Measured;
import id.jenjang.mentoring.health.PairHealthRow;
import id.jenjang.mentoring.health.WatchingPairs;
import id.jenjang.mentoring.pair.EndReason;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.record.Note;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How the pairs of a programme are, what was said to the coordinators, and what came of it (Kesehatan Program). */
@Named
@RequestScoped
public class HealthPage {
    private static final int PERCENT = 100;
    private static final int HEAVIEST = 12;

    @Inject
    private HttpServletRequest request;

    @Inject
    private WatchingPairs watching;

    @Inject
    private HearingComplaints hearing;

    @Inject
    private Visitor visitor;

    @Inject
    private PairActs acts;

    @Inject
    private Messages messages;

    private List<MentoringProgramme> programmes = List.of();
    private MentoringProgramme programme;
    private List<PairHealthRow> pairs = List.of();
    private List<LoadRow> load;
    private Outcome outcome;
    private boolean found = true;
    private String words;
    private boolean rematch;
    private UUID complaint;
    private long version;

    @PostConstruct
    void read() {
        try {
            programmes = watching.programmes();
            String asked = request.getParameter("programme");
            programme = programmes.stream()
                    .filter(one -> asked == null || asked.equals(one.uuid().toString()))
                    .findFirst()
                    .orElse(null);
            found = asked == null || programme != null;
            if (programme != null) {
                pairs = watching.pairs(programme.uuid());
            }
        } catch (NotAllowed e) {
            found = false;
        }
        complaint = Addresses.id(request.getParameter("word")).orElse(null);
        getOpened().ifPresent(one -> version = one.complaint().version());
    }

    /** Not found for who looks after no such programme. */
    public void open() {
        if (!found) {
            acts.notFound();
        }
    }

    /** Answers the word that was opened. */
    public String answer() {
        boolean done =
                acts.done(() -> hearing.answer(complaint, words, rematch, version), "mentoring_health.notice.answered");
        return done ? "/mentoring/health?faces-redirect=true&programme=" + programme.uuid() : null;
    }

    /** Whether the visitor may read what was said to the coordinators. */
    public boolean isHearing() {
        return visitor.is(Role.COORDINATOR);
    }

    /** What was said to the coordinators; empty for who is none. */
    public List<ComplaintRow> getComplaints() {
        return isHearing() && programme != null ? hearing.complaints(programme.uuid()) : List.of();
    }

    private Optional<ComplaintRow> getOpened() {
        return getComplaints().stream()
                .filter(one -> one.complaint().uuid().equals(complaint))
                .findFirst();
    }

    /** The word that was opened; null when none is. */
    public ComplaintRow getChosen() {
        return getOpened().orElse(null);
    }

    /** The notes that the pair of the opened word opened to coordinators. */
    public List<Note> getNotes() {
        return getOpened().map(one -> hearing.notes(one.pair().uuid())).orElseGet(List::of);
    }

    public List<MentoringProgramme> getProgrammes() {
        return programmes;
    }

    /** The programme shown; null when there is none. */
    public MentoringProgramme getChosenProgramme() {
        return programme;
    }

    public List<PairHealthRow> getPairs() {
        return pairs;
    }

    public long getRunning() {
        return pairs.stream().filter(row -> row.pair().running()).count();
    }

    public long getSilent() {
        return pairs.stream().filter(PairHealthRow::silent).count();
    }

    public long getAimless() {
        return pairs.stream().filter(PairHealthRow::withoutGoals).count();
    }

    public int getSilentDays() {
        return watching.silentDays();
    }

    /** The mentors with the most mentees. */
    public List<LoadRow> getLoad() {
        return loads().stream().limit(HEAVIEST).toList();
    }

    public long getUneven() {
        return loads().stream().filter(LoadRow::uneven).count();
    }

    private List<LoadRow> loads() {
        if (load == null) {
            load = watching.load(programme.uuid());
        }
        return load;
    }

    /** How many pairs ended, by reason. */
    public List<Map.Entry<EndReason, Integer>> getEndings() {
        return List.copyOf(watching.endings(programme.uuid()).entrySet());
    }

    /** What became of the mentees. */
    public Outcome getOutcome() {
        if (outcome == null) {
            outcome = watching.outcome(programme.uuid());
        }
        return outcome;
    }

    /** A figure, or that it is hidden. */
    public String figure(Measured measured) {
        return measured.shown()
                ? messages.text(
                        "mentoring_health.text.figure",
                        messages.words().number(measured.value().getAsDouble()),
                        measured.people())
                : messages.text("mentoring_health.text.hidden", getOutcome().smallestGroup());
    }

    /** The same as a part of a hundred. */
    public String share(Measured measured) {
        return measured.shown()
                ? messages.text(
                        "mentoring_health.text.share",
                        messages.words().number(Math.round(measured.value().getAsDouble() * PERCENT)),
                        measured.people())
                : messages.text("mentoring_health.text.hidden", getOutcome().smallestGroup());
    }

    public String getProgramme() {
        return programme == null ? null : programme.uuid().toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setProgramme(String given) {
        // Read before any component, see read().
    }

    public String getWord() {
        return complaint == null ? null : complaint.toString();
    }

    /** Taken from the address already, like the programme. */
    public void setWord(String given) {
        // Read before any component, see read().
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isRematch() {
        return rematch;
    }

    public void setRematch(boolean rematch) {
        this.rematch = rematch;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
