package id.jenjang.web.succession.selection;

import id.jenjang.access.NotAllowed;
import id.jenjang.succession.selection.apply.AdmittingApplicants;
import id.jenjang.succession.selection.apply.ApplicantRow;
import id.jenjang.succession.selection.contest.HoldingSelections;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.ProgressRow;
import id.jenjang.succession.selection.jury.RecordingTests;
import id.jenjang.succession.selection.result.AnsweringProtests;
import id.jenjang.succession.selection.result.ChoosingCandidates;
import id.jenjang.succession.selection.result.ObjectionRow;
import id.jenjang.succession.selection.result.RankingApplicants;
import id.jenjang.succession.selection.rules.Stage;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What the secretary and the officers do to a selection on its page. */
@Named
@RequestScoped
public class SelectionActs {
    @Inject
    private SelectionPage page;

    @Inject
    private SelectionWords words;

    @Inject
    private HoldingSelections holding;

    @Inject
    private AdmittingApplicants admitting;

    @Inject
    private RecordingTests tests;

    @Inject
    private RankingApplicants ranking;

    @Inject
    private ChoosingCandidates choosing;

    @Inject
    private AnsweringProtests protests;

    @Inject
    private Messages messages;

    private long version;
    private long applicantVersion;
    private String reason;
    private String document;
    private String chosen;
    private String objection;
    private String answer;
    private List<ScoreField> scores = List.of();
    private List<ScoreField> weights = List.of();

    @PostConstruct
    void read() {
        if (page.getView() == null) {
            return;
        }
        version = page.contest().version();
        weights = page.getView().kind().stages().stream()
                .map(stage -> new ScoreField(stage.key(), words.said(stage.title()), "", words.score(stage.weight())))
                .toList();
        objection = page.getObjections().stream()
                .map(ObjectionRow::objection)
                .filter(one -> one.answer().isEmpty())
                .map(one -> one.uuid().toString())
                .findFirst()
                .orElse(null);
        ApplicantRow open = page.getApplicant();
        ProgressRow step = page.getStep();
        applicantVersion = open == null ? 0 : open.application().version();
        Optional<Stage> test = step != null && step.test() ? step.open() : Optional.empty();
        scores = test.map(stage -> words.fields(stage, key -> null)).orElse(List.of());
    }

    /** Gives the stages of a draft other weights. */
    public void reweigh() throws IOException {
        Map<String, Integer> all = new LinkedHashMap<>(ScoreField.scores(weights));
        tell(holding.reweigh(page.unit(), id(), version, all, reason));
    }

    /** Puts somebody on the panel. */
    public void seat(UUID employee) throws IOException {
        tell(holding.seat(page.unit(), id(), employee));
    }

    /** Takes somebody off the panel. */
    public void unseat(UUID employee) throws IOException {
        tell(holding.unseat(page.unit(), id(), employee));
    }

    public void announce() throws IOException {
        tell(holding.announce(page.unit(), id(), version));
    }

    public void cancel() throws IOException {
        tell(holding.cancel(page.unit(), id(), version, reason));
    }

    public void admit() throws IOException {
        settle(true);
    }

    public void refuse() throws IOException {
        settle(false);
    }

    private void settle(boolean admitted) throws IOException {
        tell(admitting.settle(page.unit(), applicant(), applicantVersion, admitted, reason));
    }

    /** Begins the scoring. */
    public void begin() throws IOException {
        tell(admitting.begin(page.unit(), id(), version));
    }

    /** Records the result of a test. */
    public void record() throws IOException {
        Stage stage = page.getStep().open().orElseThrow(() -> new NotAllowed("SelectionActs"));
        tell(tests.record(page.unit(), applicant(), stage.key(), ScoreField.scores(scores), document));
    }

    /** Fixes the ranking. */
    public void rank() throws IOException {
        tell(ranking.rank(page.unit(), id(), version, reason));
    }

    /** Chooses one of those named. */
    public void choose() throws IOException {
        tell(choosing.choose(page.unit(), id(), version, Addresses.id(chosen).orElse(null), reason));
    }

    /** Confirms who passed. */
    public void confirm() throws IOException {
        tell(choosing.confirm(page.unit(), id(), version, reason));
    }

    public void uphold() throws IOException {
        answer(true);
    }

    public void reject() throws IOException {
        answer(false);
    }

    private void answer(boolean upheld) throws IOException {
        UUID made = Addresses.id(objection).orElse(null);
        long since = page.getObjections().stream()
                .filter(row -> row.objection().uuid().equals(made))
                .map(row -> row.objection().version())
                .findFirst()
                .orElse(0L);
        if (made == null) {
            messages.error("succession_selection.text.pick");
        } else {
            tell(protests.answer(page.unit(), made, since, upheld, answer));
        }
    }

    public void close() throws IOException {
        tell(protests.close(page.unit(), id(), version));
    }

    private UUID id() {
        return page.contest().uuid();
    }

    private UUID applicant() {
        return Optional.ofNullable(page.getApplicant())
                .map(row -> row.application().uuid())
                .orElseThrow(() -> new NotAllowed("SelectionActs"));
    }

    private void tell(SelectionAnswer given) throws IOException {
        if (given == SelectionAnswer.DONE) {
            messages.info(SelectionPage.key(given));
            Faces.redirect("succession/selection?id=%s", id());
        } else {
            messages.error(SelectionPage.key(given));
        }
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public long getApplicantVersion() {
        return applicantVersion;
    }

    public void setApplicantVersion(long applicantVersion) {
        this.applicantVersion = applicantVersion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public List<ScoreField> getScores() {
        return scores;
    }

    public List<ScoreField> getWeights() {
        return weights;
    }
}
