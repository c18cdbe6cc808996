package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.signup.GapRow;
import id.jenjang.mentoring.signup.MenteeForm;
import id.jenjang.mentoring.signup.MenteeState;
import id.jenjang.mentoring.signup.MenteeView;
import id.jenjang.mentoring.signup.SignUpAnswer;
import id.jenjang.mentoring.signup.SigningUp;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The visitor's own request for a mentor (Daftar sebagai Mentee). */
@Named
@RequestScoped
public class MenteeFormPage {
    @Inject
    private SigningUp signing;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private String address;
    private UUID programme;
    private UUID me;
    private MenteeView view;
    private long version;
    private String[] goals = {};
    private String ownGoal;
    private final SignUpFields fields = new SignUpFields();

    /** Starts with what was said before; not found for a programme that the visitor does not know of. */
    public void open() throws IOException {
        try {
            me = visitor.employee().orElseThrow(() -> new NotAllowed("MenteeFormPage"));
            programme = Addresses.id(address).orElseThrow(() -> new NotAllowed("MenteeFormPage"));
            view = signing.mentee(me, programme);
        } catch (NotAllowed unknown) {
            Faces.responseSendError(404, null);
            return;
        }
        if (!Faces.isPostback()) {
            view.signUp().ifPresent(one -> {
                version = one.version();
                goals = one.goals().keySet().toArray(String[]::new);
                ownGoal = one.ownGoal();
                fields.fill(one.topics(), one.free(), one.languages(), one.asksFor(), view.wished());
            });
        }
    }

    /** People to choose from. */
    public List<PersonChoice> find(String words) {
        return signing.find(me, words).stream().map(SignUpFields::choice).toList();
    }

    /** The gaps to choose from, with what is held and needed. */
    public List<MentoringWords.Choice> getGaps() {
        return view.gaps().rows().stream()
                .map(one -> new MentoringWords.Choice(one.competency(), label(one)))
                .toList();
    }

    private String label(GapRow one) {
        return one.held().isPresent()
                ? messages.text(
                        "mentoring_mentee.text.gap", one.name(), one.held().getAsInt(), one.needed())
                : messages.text("mentoring_mentee.text.unassessed", one.name(), one.needed());
    }

    /** Asks for a mentor, or changes what was said. */
    public void save() throws IOException {
        tell(
                signing.ask(
                        me,
                        programme,
                        version,
                        new MenteeForm(
                                Set.copyOf(Arrays.asList(goals)),
                                ownGoal,
                                fields.chosenTopics(),
                                fields.chosenFree(),
                                fields.chosenLanguages(),
                                fields.sex(),
                                fields.wished(),
                                fields.avoided())),
                "mentoring_mentee.notice.saved");
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        tell(signing.withdrawMentee(me, programme, version), "mentoring_signup.notice.withdrawn");
    }

    private void tell(SignUpAnswer answer, String done) throws IOException {
        if (answer == SignUpAnswer.DONE) {
            messages.info(done);
            Faces.redirect("mentoring/joining");
        } else {
            messages.error("SignUpAnswer." + answer.name());
        }
    }

    public MenteeView getView() {
        return view;
    }

    /** Whether there is a request that counts. */
    public boolean isSigned() {
        return view.signUp().filter(one -> one.state() == MenteeState.SIGNED).isPresent();
    }

    public SignUpFields getFields() {
        return fields;
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

    public String[] getGoals() {
        return goals.clone();
    }

    public void setGoals(String[] chosen) {
        goals = chosen == null ? new String[0] : chosen.clone();
    }

    public String getOwnGoal() {
        return ownGoal;
    }

    public void setOwnGoal(String ownGoal) {
        this.ownGoal = ownGoal;
    }
}
