package id.jenjang.web.mentoring.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.WhyMatched;
import id.jenjang.mentoring.match.WhyNot;
import id.jenjang.mentoring.run.ExplainingPairs;
import id.jenjang.mentoring.run.MakingRuns;
import id.jenjang.mentoring.run.Ruling;
import id.jenjang.mentoring.run.RulingPairs;
import id.jenjang.mentoring.run.RunRefused;
import id.jenjang.mentoring.run.RunRow;
import id.jenjang.mentoring.run.WhyView;
import id.jenjang.mentoring.signup.Side;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.mentoring.PersonChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** Why a draft pairs somebody, why not with another mentor, and what would be enough. */
@Named
@RequestScoped
public class MatchWhyPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private MakingRuns making;

    @Inject
    private ExplainingPairs explaining;

    @Inject
    private RulingPairs ruling;

    @Inject
    private RunActs acts;

    private UUID run;
    private UUID mentee;
    private UUID mentor;
    private RunRow row;
    private WhyView why;
    private PersonChoice other;
    private String command = UUID.randomUUID().toString();
    private Ruling.Kind kind = Ruling.Kind.PIN;
    private String reason;

    @PostConstruct
    void read() {
        run = Addresses.id(request.getParameter("run")).orElse(null);
        mentee = Addresses.id(request.getParameter("mentee")).orElse(null);
        mentor = Addresses.id(request.getParameter("mentor")).orElse(null);
        try {
            row = making.run(run);
            why = explaining.why(run, mentee, mentor);
        } catch (NotAllowed | RunRefused e) {
            why = null;
        }
    }

    /** Not found when the run of the visitor has no such mentee or mentor. */
    public void open() {
        if (why == null) {
            acts.notFound();
        }
    }

    /** Asks about the mentor who was chosen. */
    public String ask() {
        return here(other == null ? null : other.employee());
    }

    /** Settles for the drafts to come what is to be of the mentee and the mentor who is shown. */
    public String settle() {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("MatchWhyPage"));
        UUID whom = getSettled();
        boolean done = acts.done(
                () -> ruling.settle(key, row.programme(), kind, new Couple(whom, mentee), reason),
                "mentoring_desk.notice.settled");
        return done ? here(mentor) : null;
    }

    private String here(UUID whom) {
        String address = "/mentoring/desk-why?faces-redirect=true&run=" + run + "&mentee=" + mentee;
        return whom == null ? address : address + "&mentor=" + whom;
    }

    /** Whom a ruling would be about: the mentor asked for, else the mentee's own; null for none. */
    public UUID getSettled() {
        return mentor != null
                ? mentor
                : why.matched().map(one -> one.pair().couple().mentor()).orElse(null);
    }

    /** Mentors by name. */
    public List<PersonChoice> find(String words) {
        return ruling.find(row.programme(), Side.MENTOR, words).stream()
                .map(one -> new PersonChoice(
                        one.employee(), one.unit().isEmpty() ? one.name() : one.name() + ", " + one.unit()))
                .toList();
    }

    /** The name of somebody the answer names. */
    public String name(UUID person) {
        return person == null ? "" : why.names().getOrDefault(person, "");
    }

    /** Why the two are a pair; null when the mentee has none. */
    public WhyMatched getMatched() {
        return why.matched().orElse(null);
    }

    /** Why not the mentor asked for; null when none was asked for. */
    public WhyNot getApart() {
        return why.asked().orElse(null);
    }

    public Ruling.Kind[] getKinds() {
        return Ruling.Kind.values();
    }

    public WhyView getWhy() {
        return why;
    }

    public RunRow getRow() {
        return row;
    }

    public String getRun() {
        return run == null ? null : run.toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setRun(String given) {
        // Read before any component, see read().
    }

    public String getMentee() {
        return mentee == null ? null : mentee.toString();
    }

    /** Taken from the address already, like the run. */
    public void setMentee(String given) {
        // Read before any component, see read().
    }

    public String getMentor() {
        return mentor == null ? null : mentor.toString();
    }

    /** Taken from the address already, like the run. */
    public void setMentor(String given) {
        // Read before any component, see read().
    }

    public PersonChoice getOther() {
        return other;
    }

    public void setOther(PersonChoice other) {
        this.other = other;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
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
