package id.jenjang.web.rotation;

import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.store.OutOfDate;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** Does what the visitor asked for and says at the top of the page what came of it. */
@ApplicationScoped
public class RotationActs {
    @Inject
    private Messages messages;

    @Inject
    private RotationWords words;

    /** Says the notice when it was done; otherwise why nothing was changed. */
    public boolean done(Runnable act, String notice, Object... facts) {
        try {
            act.run();
            messages.info(notice, facts);
            return true;
        } catch (RotationRefused e) {
            messages.error("rotation_round.error.refused", words.text(e.words()));
        } catch (OutOfDate e) {
            messages.error("rotation_round.error.outofdate");
        } catch (IllegalArgumentException e) {
            messages.error("rotation_round.error.refused", e.getMessage());
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
