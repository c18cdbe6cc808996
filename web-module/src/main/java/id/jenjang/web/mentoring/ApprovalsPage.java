package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.signup.ApprovalRow;
import id.jenjang.mentoring.signup.ApprovingMentors;
import id.jenjang.mentoring.signup.SignUpAnswer;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The mentors who wait for the visitor as their head (Persetujuan Mentor). */
@Named
@RequestScoped
public class ApprovalsPage {
    @Inject
    private ApprovingMentors approving;

    @Inject
    private Messages messages;

    private List<ApprovalRow> rows = List.of();
    private String mentor;
    private String programme;
    private long version;
    private String reason;

    /** Not found for who heads nobody. */
    public void open() throws IOException {
        try {
            rows = approving.waiting();
        } catch (NotAllowed stranger) {
            Faces.responseSendError(404, null);
        }
    }

    /** Agrees. */
    public void approve(UUID which, UUID where, long seen) throws IOException {
        tell(approving.approve(which, where, seen), "mentoring_approve.notice.approved");
    }

    /** Does not agree. */
    public void refuse() throws IOException {
        UUID which = Addresses.id(mentor).orElseThrow(() -> new NotAllowed("ApprovalsPage"));
        UUID where = Addresses.id(programme).orElseThrow(() -> new NotAllowed("ApprovalsPage"));
        tell(approving.refuse(which, where, version, reason), "mentoring_approve.notice.refused");
    }

    private void tell(SignUpAnswer answer, String done) throws IOException {
        if (answer == SignUpAnswer.DONE) {
            messages.info(done);
            Faces.redirect("mentoring/approve");
        } else {
            messages.error("SignUpAnswer." + answer.name());
        }
    }

    public List<ApprovalRow> getRows() {
        return rows;
    }

    /** The mentors as a choice for the refusal. */
    public String key(ApprovalRow row) {
        return row.signUp().employee() + " " + row.signUp().programme() + " "
                + row.signUp().version();
    }

    /** Which mentor is refused, in which programme, as seen in which version. */
    public String getChosen() {
        return null;
    }

    /** Takes the choice apart. */
    public void setChosen(String chosen) {
        String[] parts = chosen == null ? new String[0] : chosen.split(" ");
        if (parts.length == 3) {
            mentor = parts[0];
            programme = parts[1];
            version = Long.parseLong(parts[2]);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
