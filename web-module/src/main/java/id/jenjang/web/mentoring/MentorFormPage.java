package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.signup.MentorForm;
import id.jenjang.mentoring.signup.MentorState;
import id.jenjang.mentoring.signup.MentorView;
import id.jenjang.mentoring.signup.SignUpAnswer;
import id.jenjang.mentoring.signup.SigningUp;
import id.jenjang.mentoring.signup.Terms;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The visitor's own sign-up as mentor (Daftar sebagai Mentor). */
@Named
@RequestScoped
public class MentorFormPage {
    @Inject
    private SigningUp signing;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private String address;
    private UUID programme;
    private UUID me;
    private MentorView view;
    private long version;
    private int capacity = 1;
    private String statement;
    private final SignUpFields fields = new SignUpFields();

    /** Starts with what was said before; not found for a programme that the visitor does not know of. */
    public void open() throws IOException {
        try {
            me = visitor.employee().orElseThrow(() -> new NotAllowed("MentorFormPage"));
            programme = Addresses.id(address).orElseThrow(() -> new NotAllowed("MentorFormPage"));
            view = signing.mentor(me, programme);
        } catch (NotAllowed unknown) {
            Faces.responseSendError(404, null);
            return;
        }
        if (!Faces.isPostback()) {
            view.signUp().ifPresent(one -> {
                version = one.version();
                capacity = one.capacity();
                statement = one.statement();
                fields.fill(one.topics(), one.free(), one.languages(), one.asksFor(), view.wished());
            });
        }
    }

    /** People to choose from. */
    public List<PersonChoice> find(String words) {
        return signing.find(me, words).stream().map(SignUpFields::choice).toList();
    }

    /** Signs up, or changes what was said. */
    public void save() throws IOException {
        tell(
                signing.become(
                        me,
                        programme,
                        version,
                        new MentorForm(
                                capacity,
                                fields.chosenTopics(),
                                fields.chosenFree(),
                                fields.chosenLanguages(),
                                fields.sex(),
                                statement,
                                fields.wished(),
                                fields.avoided())),
                "mentoring_mentor.notice.saved");
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        tell(signing.withdrawMentor(me, programme, version), "mentoring_signup.notice.withdrawn");
    }

    private void tell(SignUpAnswer answer, String done) throws IOException {
        if (answer == SignUpAnswer.DONE) {
            messages.info(done);
            Faces.redirect("mentoring/joining");
        } else {
            messages.error("SignUpAnswer." + answer.name());
        }
    }

    public MentorView getView() {
        return view;
    }

    /** Whether there is a sign-up that counts. */
    public boolean isSigned() {
        return view.signUp().filter(one -> one.state() != MentorState.WITHDRAWN).isPresent();
    }

    public int getMostCapacity() {
        return Terms.MOST_CAPACITY;
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

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
