package id.jenjang.web.mentoring.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.PlanningProgrammes;
import id.jenjang.mentoring.programme.ProgrammeRow;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.run.MakingRuns;
import id.jenjang.mentoring.run.Ruling;
import id.jenjang.mentoring.run.RulingPairs;
import id.jenjang.mentoring.run.RulingRow;
import id.jenjang.mentoring.run.RunRow;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.mentoring.PersonChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The drafts of a programme, what is settled by hand, and the making of the next draft (Meja Pencocokan). */
@Named
@RequestScoped
public class MatchDeskPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private PlanningProgrammes planning;

    @Inject
    private MakingRuns making;

    @Inject
    private RulingPairs ruling;

    @Inject
    private OrderFields order;

    @Inject
    private RunActs acts;

    private List<MentoringProgramme> all = List.of();
    private MentoringProgramme programme;
    private List<RunRow> runs = List.of();
    private boolean found = true;
    private String command = UUID.randomUUID().toString();
    private PersonChoice mentor;
    private PersonChoice mentee;
    private Ruling.Kind kind = Ruling.Kind.PIN;
    private String reason;

    @PostConstruct
    void read() {
        try {
            all = planning.programmes().stream()
                    .map(ProgrammeRow::programme)
                    .filter(one -> one.state() == ProgrammeState.MATCHING || one.state() == ProgrammeState.RUNNING)
                    .sorted(Comparator.comparing(MentoringProgramme::state))
                    .toList();
            String asked = request.getParameter("programme");
            programme = asked == null
                    ? all.stream().findFirst().orElse(null)
                    : planning.programme(Addresses.id(asked).orElseThrow(() -> new NotAllowed("MatchDeskPage")))
                            .programme();
            if (programme != null) {
                runs = new ArrayList<>(making.runs(programme.uuid()));
                UUID near = getMade().stream().findFirst().map(RunRow::uuid).orElse(null);
                order.start(programme.policy(), runs.size() + 1, near);
            }
        } catch (NotAllowed e) {
            found = false;
        }
    }

    /** Not found when there is no such programme for the visitor. */
    public void open() {
        if (!found) {
            acts.notFound();
        }
    }

    /** Shows anew how far the making is. */
    public void look() {
        if (!isBusy()) {
            Faces.redirect("mentoring/desk?programme=%s", programme.uuid().toString());
        }
    }

    /** Has a draft made and goes on to it. */
    public String start() {
        return order.make(programme.uuid());
    }

    /** Settles what was filled in. */
    public String settle() {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("MatchDeskPage"));
        boolean done = acts.done(
                () -> ruling.settle(
                        key, programme.uuid(), kind, new Couple(mentor.employee(), mentee.employee()), reason),
                "mentoring_desk.notice.settled");
        return done ? here() : null;
    }

    /** Takes back what was settled. */
    public String lift(UUID one) {
        acts.done(() -> ruling.lift(programme.uuid(), one), "mentoring_desk.notice.lifted");
        return here();
    }

    private String here() {
        return "/mentoring/desk?faces-redirect=true&programme=" + programme.uuid();
    }

    /** Approved mentors by name. */
    public List<PersonChoice> findMentors(String words) {
        return find(Side.MENTOR, words);
    }

    /** Mentees by name. */
    public List<PersonChoice> findMentees(String words) {
        return find(Side.MENTEE, words);
    }

    private List<PersonChoice> find(Side side, String words) {
        return ruling.find(programme.uuid(), side, words).stream()
                .map(one -> new PersonChoice(
                        one.employee(), one.unit().isEmpty() ? one.name() : one.name() + ", " + one.unit()))
                .toList();
    }

    /** Whether a draft waits or is being made. */
    public boolean isBusy() {
        return runs.stream().anyMatch(run -> run.state().busy());
    }

    /** Whether drafts can be made now. */
    public boolean isMakeable() {
        return programme != null
                && (programme.state() == ProgrammeState.MATCHING || programme.state() == ProgrammeState.RUNNING);
    }

    /** The drafts that have a result. */
    public List<RunRow> getMade() {
        return runs.stream().filter(RunRow::made).toList();
    }

    /** Whether two can be laid side by side. */
    public boolean isComparable() {
        return getMade().size() > 1;
    }

    public List<RulingRow> getRulings() {
        return ruling.rulings(programme.uuid());
    }

    public Ruling.Kind[] getKinds() {
        return Ruling.Kind.values();
    }

    public List<MentoringProgramme> getAll() {
        return all;
    }

    /** The programme shown; null when there is none. */
    public MentoringProgramme getShown() {
        return programme;
    }

    public List<RunRow> getRuns() {
        return runs;
    }

    public String getProgramme() {
        return programme == null ? null : programme.uuid().toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setProgramme(String given) {
        // Read before any component, see read().
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public PersonChoice getMentor() {
        return mentor;
    }

    public void setMentor(PersonChoice mentor) {
        this.mentor = mentor;
    }

    public PersonChoice getMentee() {
        return mentee;
    }

    public void setMentee(PersonChoice mentee) {
        this.mentee = mentee;
    }

    public Ruling.Kind getKind() {
        return kind;
    }

    public void setKind(Ruling.Kind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
