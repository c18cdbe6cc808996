package id.jenjang.web.mentoring;

import id.jenjang.mentoring.signup.GapRow;
import id.jenjang.mentoring.signup.MenteeForm;
import id.jenjang.mentoring.signup.MenteeState;
import id.jenjang.mentoring.signup.MenteeView;
import id.jenjang.mentoring.signup.SigningUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The visitor's own request for a mentor (Daftar sebagai Mentee). */
@Named
@RequestScoped
public class MenteeFormPage extends SignUpPage {
    private MenteeView view;
    private String[] goals = {};
    private String ownGoal;

    @Override
    void read(SigningUp from, UUID employee, UUID of) {
        view = from.mentee(employee, of);
    }

    @Override
    void fill() {
        view.signUp().ifPresent(one -> {
            setVersion(one.version());
            goals = one.goals().keySet().toArray(String[]::new);
            ownGoal = one.ownGoal();
            getFields().fill(one.topics(), one.free(), one.languages(), one.asksFor(), view.wished());
        });
    }

    /** The gaps to choose from, with what is held and needed. */
    public List<MentoringWords.Choice> getGaps() {
        return view.gaps().rows().stream()
                .map(one -> new MentoringWords.Choice(one.competency(), label(one)))
                .toList();
    }

    private String label(GapRow one) {
        return one.held().isPresent()
                ? messages()
                        .text(
                                "mentoring_mentee.text.gap",
                                one.name(),
                                one.held().getAsInt(),
                                one.needed())
                : messages().text("mentoring_mentee.text.unassessed", one.name(), one.needed());
    }

    /** Asks for a mentor, or changes what was said. */
    public void save() throws IOException {
        tell(
                signing()
                        .ask(
                                me(),
                                programme(),
                                getVersion(),
                                new MenteeForm(
                                        Set.copyOf(Arrays.asList(goals)),
                                        ownGoal,
                                        getFields().chosenTopics(),
                                        getFields().chosenFree(),
                                        getFields().chosenLanguages(),
                                        getFields().sex(),
                                        getFields().wished(),
                                        getFields().avoided())),
                "mentoring_mentee.notice.saved");
    }

    /** Takes it back. */
    public void withdraw() throws IOException {
        tell(signing().withdrawMentee(me(), programme(), getVersion()), "mentoring_signup.notice.withdrawn");
    }

    public MenteeView getView() {
        return view;
    }

    /** Whether there is a request that counts. */
    public boolean isSigned() {
        return view != null
                && view.signUp()
                        .filter(one -> one.state() == MenteeState.SIGNED)
                        .isPresent();
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
