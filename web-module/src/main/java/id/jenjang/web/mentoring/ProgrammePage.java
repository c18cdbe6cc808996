package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.programme.InvitedRow;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.PlanningProgrammes;
import id.jenjang.mentoring.programme.PolicyRow;
import id.jenjang.mentoring.programme.ProgrammeAnswer;
import id.jenjang.mentoring.programme.ProgrammeRow;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.signup.OverseeingSignUps;
import id.jenjang.mentoring.signup.SignUpCounts;
import id.jenjang.mentoring.signup.SignedRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** One programme: its state, its policy, who signed up, and what can be done with it. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject
    private PlanningProgrammes planning;

    @Inject
    private OverseeingSignUps overseeing;

    @Inject
    private Messages messages;

    private String address;
    private UUID uuid;
    private ProgrammeRow row;
    private SignUpCounts counts;
    private long version;
    private LocalDate until;
    private PersonChoice invited;
    private LazyDataModel<SignedRow> mentors;
    private LazyDataModel<SignedRow> mentees;

    /** Not found for who does not look after it. */
    public void open() throws IOException {
        try {
            uuid = Addresses.id(address).orElseThrow(() -> new NotAllowed("ProgrammePage"));
            row = planning.programme(uuid);
            counts = overseeing.counts(uuid);
        } catch (NotAllowed stranger) {
            Faces.responseSendError(404, null);
            return;
        }
        if (!Faces.isPostback()) {
            version = row.programme().version();
            until = row.programme().signUpUntil().orElse(null);
        }
    }

    /** Opens sign-up, or changes its last day. */
    public void openSignUp() throws IOException {
        tell(planning.openSignUp(uuid, version, until), "mentoring_programme.notice.opened");
    }

    /** Closes sign-up. */
    public void closeSignUp() throws IOException {
        tell(planning.closeSignUp(uuid, version), "mentoring_programme.notice.closed");
    }

    /** Ends the programme. */
    public void end() throws IOException {
        tell(planning.end(uuid, version), "mentoring_programme.notice.ended");
    }

    /** Invites who was chosen. */
    public void invite() throws IOException {
        tell(
                invited == null ? ProgrammeAnswer.UNKNOWN_PERSON : planning.invite(uuid, invited.employee()),
                "mentoring_programme.notice.invited");
    }

    /** Takes an invitation back. */
    public void uninvite(UUID employee) throws IOException {
        tell(planning.uninvite(uuid, employee), "mentoring_programme.notice.uninvited");
    }

    /** People to invite. */
    public List<PersonChoice> find(String words) {
        return planning.find(uuid, words).stream()
                .map(one -> new PersonChoice(
                        one.employee(), one.unit().isEmpty() ? one.name() : one.name() + ", " + one.unit()))
                .toList();
    }

    private void tell(ProgrammeAnswer answer, String done) throws IOException {
        if (answer == ProgrammeAnswer.DONE) {
            messages.info(done);
            Faces.redirect("mentoring/programme-view?programme=" + uuid);
        } else {
            messages.error("ProgrammeAnswer." + answer.name());
        }
    }

    public ProgrammeRow getRow() {
        return row;
    }

    public MentoringProgramme getProgramme() {
        return row.programme();
    }

    public SignUpCounts getCounts() {
        return counts;
    }

    /** Whether the programme can go there from where it stands. */
    public boolean leadsTo(String next) {
        return row.programme().state().leadsTo(ProgrammeState.valueOf(next));
    }

    public List<PolicyRow> getPolicies() {
        return planning.policies(uuid);
    }

    public FitPart[] getParts() {
        return FitPart.values();
    }

    public List<InvitedRow> getInvitations() {
        return planning.invited(uuid);
    }

    /** The mentors who have not withdrawn. */
    public LazyDataModel<SignedRow> getMentors() {
        if (mentors == null) {
            mentors = new PagedRows<>(
                    () -> counts.approved() + counts.waiting() + counts.refused(),
                    (first, size) -> overseeing.mentors(uuid, first, size));
        }
        return mentors;
    }

    /** The mentees who have not withdrawn. */
    public LazyDataModel<SignedRow> getMentees() {
        if (mentees == null) {
            mentees = new PagedRows<>(counts::mentees, (first, size) -> overseeing.mentees(uuid, first, size));
        }
        return mentees;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public PersonChoice getInvited() {
        return invited;
    }

    public void setInvited(PersonChoice invited) {
        this.invited = invited;
    }
}
