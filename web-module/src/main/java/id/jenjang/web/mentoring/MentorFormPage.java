package id.jenjang.web.mentoring;

import id.jenjang.mentoring.signup.MentorForm;
import id.jenjang.mentoring.signup.MentorState;
import id.jenjang.mentoring.signup.MentorView;
import id.jenjang.mentoring.signup.SigningUp;
import id.jenjang.mentoring.signup.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;

/** The visitor's own sign-up as mentor (Daftar sebagai Mentor). */
@Named
@RequestScoped
public class MentorFormPage extends SignUpPage {
    private MentorView view;
    private int capacity = 1;
    private String statement;

    @Override
    void read(SigningUp from, UUID employee, UUID of) {
        view = from.mentor(employee, of);
    }

    @Override
    void fill() {
        view.signUp().ifPresent(one -> {
            setVersion(one.version());
            capacity = one.capacity();
            statement = one.statement();
            getFields().fill(one.topics(), one.free(), one.languages(), one.asksFor(), view.wished());
        });
    }

    /** Signs up, or changes what was said. */
    public void save() throws IOException {
        tell(
                signing()
                        .become(
                                me(),
                                programme(),
                                getVersion(),
                                new MentorForm(
                                        capacity,
                                        getFields().chosenTopics(),
                                        getFields().chosenFree(),
                                        getFields().chosenLanguages(),
                                        getFields().sex(),
                                        statement,
                                        getFields().wished(),
                                        getFields().avoided())),
                "mentoring_mentor.notice.saved");
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        tell(signing().withdrawMentor(me(), programme(), getVersion()), "mentoring_signup.notice.withdrawn");
    }

    public MentorView getView() {
        return view;
    }

    /** Whether there is a sign-up that counts. */
    public boolean isSigned() {
        return view != null
                && view.signUp()
                        .filter(one -> one.state() != MentorState.WITHDRAWN)
                        .isPresent();
    }

    public int getMostCapacity() {
        return Terms.MOST_CAPACITY;
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
