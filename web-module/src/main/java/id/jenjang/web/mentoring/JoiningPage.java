package id.jenjang.web.mentoring;

import id.jenjang.mentoring.signup.JoinRow;
import id.jenjang.mentoring.signup.SigningUp;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The programmes that the visitor can join or has joined (Mentoring). */
@Named
@RequestScoped
public class JoiningPage {
    @Inject
    private SigningUp signing;

    @Inject
    private Visitor visitor;

    private List<JoinRow> rows = List.of();

    /** Not found for who is no employee. */
    public void open() throws IOException {
        Optional<UUID> me = visitor.employee();
        if (me.isEmpty()) {
            Faces.responseSendError(404, null);
            return;
        }
        rows = signing.programmes(me.get());
    }

    public List<JoinRow> getRows() {
        return rows;
    }
}
