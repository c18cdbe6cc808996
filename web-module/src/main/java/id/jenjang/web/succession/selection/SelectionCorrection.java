package id.jenjang.web.succession.selection;

import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.RecordingTests;
import id.jenjang.succession.selection.jury.TestResult;
import id.jenjang.web.frame.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Puts a wrongly recorded result of a test right on the page of its selection. */
@Named
@RequestScoped
public class SelectionCorrection {
    @Inject
    private SelectionPage page;

    @Inject
    private SelectionWords words;

    @Inject
    private RecordingTests tests;

    @Inject
    private Messages messages;

    private TestResult result;
    private List<ScoreField> scores = List.of();
    private String document;
    private String reason;
    private long version;

    @PostConstruct
    void read() {
        result = page.getView() == null ? null : page.getTested();
        if (result != null) {
            scores = words.fields(result.stage(), result.scores()::get);
            document = result.document();
            version = result.version();
        }
    }

    /** Stores the correction with its reason. */
    public void correct() throws IOException {
        UUID applicant = page.getApplicant().application().uuid();
        SelectionAnswer answer = tests.correct(
                page.unit(),
                applicant,
                result.stage().key(),
                version,
                new RecordingTests.Correction(ScoreField.scores(scores), document, reason));
        if (answer == SelectionAnswer.DONE) {
            messages.info(SelectionPage.key(answer));
            Faces.redirect(
                    "succession/selection?id=%s&applicant=%s", page.contest().uuid(), applicant);
        } else {
            messages.error(SelectionPage.key(answer));
        }
    }

    public List<ScoreField> getScores() {
        return scores;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
