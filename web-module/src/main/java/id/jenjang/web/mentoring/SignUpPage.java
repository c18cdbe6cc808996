package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.signup.SignUpAnswer;
import id.jenjang.mentoring.signup.SigningUp;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The visitor's own sign-up in the programme of the address, on either side. */
public abstract class SignUpPage {
    @Inject
    private SigningUp signing;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private UUID programme;
    private UUID me;
    private boolean known;
    private long version;
    private final SignUpFields fields = new SignUpFields();

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void start() {
        try {
            me = visitor.employee().orElseThrow(() -> new NotAllowed("SignUpPage"));
            programme = Addresses.id(Faces.getRequestParameter("programme"))
                    .orElseThrow(() -> new NotAllowed("SignUpPage"));
            read(signing, me, programme);
            known = true;
        } catch (NotAllowed unknown) {
            known = false;
        }
    }

    /** Reads what there is; not allowed where the visitor does not know of the programme. */
    abstract void read(SigningUp from, UUID employee, UUID of);

    /** Fills the form with what was said before, if anything was. */
    abstract void fill();

    /** Starts with what was said before; not found for a programme that the visitor does not know of. */
    public void open() throws IOException {
        if (!known) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            fill();
        }
    }

    /** People to choose from. */
    public List<PersonChoice> find(String words) {
        return signing.find(me, words).stream().map(SignUpFields::choice).toList();
    }

    void tell(SignUpAnswer answer, String done) throws IOException {
        if (answer == SignUpAnswer.DONE) {
            messages.info(done);
            Faces.redirect("mentoring/joining");
        } else {
            messages.error("SignUpAnswer." + answer.name());
        }
    }

    SigningUp signing() {
        return signing;
    }

    Messages messages() {
        return messages;
    }

    UUID me() {
        return me;
    }

    UUID programme() {
        return programme;
    }

    public SignUpFields getFields() {
        return fields;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
