package id.jenjang.web.mentoring.desk;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.run.RunRefused;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** Does what the visitor asked of a run and says at the top of the page what came of it. */
@ApplicationScoped
public class RunActs {
    @Inject
    private Messages messages;

    /** Says the notice when it was done; otherwise why nothing was changed. */
    public boolean done(Runnable act, String notice) {
        try {
            act.run();
            messages.info(notice);
            return true;
        } catch (RunRefused e) {
            messages.error("RunRefused.".concat(e.why().name()));
        } catch (NotAllowed e) {
            notFound();
        }
        return false;
    }

    /** Answers that there is no such thing for the visitor. */
    public void notFound() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }
}
