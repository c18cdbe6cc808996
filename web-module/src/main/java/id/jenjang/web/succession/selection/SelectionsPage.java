package id.jenjang.web.succession.selection;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.Job;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.selection.contest.ContestForm;
import id.jenjang.succession.selection.contest.HoldingSelections;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.PanelSeat;
import id.jenjang.succession.selection.jury.ScoringApplicants;
import id.jenjang.succession.selection.result.ContestRow;
import id.jenjang.succession.selection.result.RankingApplicants;
import id.jenjang.succession.selection.rules.Audience;
import id.jenjang.succession.selection.rules.SelectionKind;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The selections that the visitor holds, decides or scores, and the form for a new one (Seleksi). */
@Named
@RequestScoped
public class SelectionsPage {
    @Inject
    private Visitor visitor;

    @Inject
    private HoldingSelections holding;

    @Inject
    private RankingApplicants ranking;

    @Inject
    private ScoringApplicants scoring;

    @Inject
    private Messages messages;

    private List<ContestRow> rows = List.of();
    private List<PanelSeat> seats = List.of();
    private List<UnitRow> units = List.of();
    private List<SelectionKind> kinds = List.of();
    private List<Job> jobs = List.of();
    private String command;
    private String title;
    private String unit;
    private String job;
    private String kind;
    private Audience audience = Audience.OPEN;
    private Integer places = 1;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        if (isDesk()) {
            units = holding.units();
            int top = units.stream().mapToInt(UnitRow::depth).min().orElse(0);
            rows = units.stream()
                    .filter(each -> each.depth() == top)
                    .flatMap(each -> ranking.selections(each.uuid()).stream())
                    .toList();
        }
        if (isPanel()) {
            seats = scoring.seats();
        }
        if (isSecretary()) {
            kinds = holding.kinds();
            jobs = holding.jobs();
        }
    }

    /** Not found for who neither holds, decides nor scores. */
    public void open() throws IOException {
        if (!isDesk() && !isPanel()) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
        }
    }

    /** Makes a draft; the same form sent twice has one effect. */
    public void make() throws IOException {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("SelectionsPage"));
        UUID where = Addresses.id(unit).orElseThrow(() -> new NotAllowed("SelectionsPage"));
        UUID what = Addresses.id(job).orElseThrow(() -> new NotAllowed("SelectionsPage"));
        SelectionAnswer answer =
                holding.make(where, new ContestForm(key, title, what, places == null ? 0 : places, kind, audience));
        if (answer == SelectionAnswer.DONE) {
            Faces.redirect("succession/selection?id=%s", key);
        } else {
            messages.error("SelectionAnswer." + answer.name());
        }
    }

    /** Whether the visitor holds or decides selections. */
    public boolean isDesk() {
        return Stream.of(Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER)
                .anyMatch(visitor::is);
    }

    public boolean isSecretary() {
        return visitor.is(Role.ANALYST);
    }

    public boolean isPanel() {
        return visitor.is(Role.PANEL);
    }

    public List<ContestRow> getRows() {
        return rows;
    }

    public List<PanelSeat> getSeats() {
        return seats;
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public List<SelectionKind> getKinds() {
        return kinds;
    }

    public List<Job> getJobs() {
        return jobs;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
