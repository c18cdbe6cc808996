package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.talent.objection.BoxAnswer;
import id.jenjang.talent.objection.ObjectingToBoxes;
import id.jenjang.talent.objection.OwnWindow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The visitor's objection to their own box, beside the own card. */
@Named
@RequestScoped
public class OwnObjection {
    @Inject
    private ObjectingToBoxes objecting;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    private String words;

    /** What the visitor may do about a cycle; null before it is announced. */
    public OwnWindow window(UUID of) {
        return visitor.employee().flatMap(me -> objecting.window(me, of)).orElse(null);
    }

    /** Objects to the own box of a cycle. */
    public void object(UUID of) throws IOException {
        UUID me = visitor.employee().orElseThrow(() -> new NotAllowed("OwnObjection"));
        BoxAnswer answer = objecting.object(me, of, words);
        if (answer == BoxAnswer.DONE) {
            messages.info("talent_mine.text.objected");
            Faces.redirect("talent/mine?cycle=%s", of);
        } else {
            messages.error("BoxAnswer." + answer.name());
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
