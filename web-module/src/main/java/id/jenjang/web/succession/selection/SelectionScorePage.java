package id.jenjang.web.succession.selection;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.ScoreSheet;
import id.jenjang.succession.selection.jury.ScoringApplicants;
import id.jenjang.succession.selection.jury.SheetLine;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The scoring sheet of a member of the panel: one applicant at a time (Lembar Penilaian). */
@Named
@RequestScoped
public class SelectionScorePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    @Inject
    private ScoringApplicants scoring;

    @Inject
    private SelectionWords words;

    @Inject
    private Messages messages;

    private ScoreSheet sheet;
    private SheetLine line;
    private List<ScoreField> scores = List.of();
    private String tie;
    private boolean kept;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        Optional<UUID> id = Addresses.id(request.getParameter("id"));
        try {
            sheet = id.isPresent() && visitor.is(Role.PANEL) ? scoring.sheet(id.get()) : null;
        } catch (NotAllowed stranger) {
            sheet = null;
        }
        if (sheet != null) {
            Optional<UUID> wanted = Addresses.id(request.getParameter("applicant"));
            line = sheet.lines().stream()
                    .filter(each -> wanted.filter(each.applicant()::equals).isPresent())
                    .findFirst()
                    .orElse(null);
            scores = line == null
                    ? List.of()
                    : line.open()
                            .map(stage -> words.fields(stage, line.draft()::get))
                            .orElse(List.of());
        }
    }

    /** Not found for who is not on the panel; opens the first applicant who waits by an address of their own. */
    public void open() throws IOException {
        if (sheet == null) {
            Faces.responseSendError(404, null);
        } else if (line == null && !Faces.isPostback()) {
            next();
        }
    }

    // By an address of their own, so that scores never go to whoever comes next meanwhile.
    private void next() throws IOException {
        Optional<SheetLine> first =
                sheet.lines().stream().filter(SheetLine::due).findFirst();
        if (first.isPresent()) {
            Faces.redirect(
                    "succession/selectionscore?id=%s&applicant=%s",
                    id(), first.get().applicant());
        }
    }

    /** Keeps what was typed so far, as it is left. */
    public void keep() {
        SelectionAnswer answer = scoring.save(id(), line.applicant(), stage().key(), ScoreField.scores(scores));
        kept = answer == SelectionAnswer.DONE;
        if (!kept) {
            messages.error(SelectionPage.key(answer));
        }
    }

    /** Submits; locked from then on. */
    public void submit() throws IOException {
        tell(scoring.submit(id(), line.applicant(), stage().key(), ScoreField.scores(scores)));
    }

    /** Says that there is a tie to the applicant. */
    public void recuse() throws IOException {
        tell(scoring.recuse(id(), line.applicant(), tie));
    }

    private Stage stage() {
        return Optional.ofNullable(line)
                .flatMap(SheetLine::open)
                .orElseThrow(() -> new NotAllowed("SelectionScorePage"));
    }

    private UUID id() {
        return sheet.contest().uuid();
    }

    private void tell(SelectionAnswer answer) throws IOException {
        if (answer == SelectionAnswer.DONE) {
            messages.info(SelectionPage.key(answer));
            sheet = scoring.sheet(id());
            if (sheet.due() == 0) {
                Faces.redirect("succession/selectionscore?id=%s", id());
            } else {
                next();
            }
        } else {
            messages.error(SelectionPage.key(answer));
        }
    }

    /** What the member has submitted for the shown applicant in a stage, in points. */
    public String own(Stage of, String criterion) {
        return Optional.ofNullable(line.own().get(of.key()))
                .map(given -> words.score(given.get(criterion)))
                .orElse("–");
    }

    public ScoreSheet getSheet() {
        return sheet;
    }

    public SheetLine getLine() {
        return line;
    }

    public List<ScoreField> getScores() {
        return scores;
    }

    public String getTie() {
        return tie;
    }

    public void setTie(String tie) {
        this.tie = tie;
    }

    public boolean isKept() {
        return kept;
    }
}
