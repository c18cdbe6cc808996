package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.offer.AnsweringOffers;
import id.jenjang.mentoring.offer.OfferAnswer;
import id.jenjang.mentoring.offer.OfferRow;
import id.jenjang.mentoring.offer.OwnOffers;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What the visitor was offered, and where they wait (Tawaran Mentoring). */
@Named
@RequestScoped
public class OffersPage {
    @Inject
    private AnsweringOffers answering;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private OwnOffers own;

    /**
     * Does what the pressed button says, then shows what is stored. The buttons are no components: one that was shown
     * before somebody else answered is heard all the same, and told that it came too late.
     */
    public void open() throws IOException {
        Optional<UUID> me = visitor.employee();
        if (me.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (!Faces.isPostback() || !answered(me.get())) {
            own = answering.own(me.get());
        }
    }

    private boolean answered(UUID me) throws IOException {
        Optional<UUID> offer = Addresses.id(request.getParameter("offer"));
        String button = request.getParameter("answer");
        if (offer.isEmpty() || button == null) {
            return false;
        }
        try {
            OfferAnswer answer = button.equals("yes")
                    ? answering.accept(me, offer.get(), version())
                    : answering.decline(me, offer.get(), version(), request.getParameter("reason"));
            return told(answer, button);
        } catch (NotAllowed stranger) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return true;
        }
    }

    private boolean told(OfferAnswer answer, String button) throws IOException {
        boolean done = answer == OfferAnswer.DONE || answer == OfferAnswer.PAIRED;
        if (done) {
            String said = button.equals("yes") ? "accepted" : "declined";
            messages.info("mentoring_offers.notice." + (answer == OfferAnswer.PAIRED ? "paired" : said));
            Faces.redirect(answer == OfferAnswer.PAIRED ? "mentoring/room" : "mentoring/offers");
        } else {
            messages.error("OfferAnswer." + answer.name());
        }
        return done;
    }

    private long version() {
        try {
            return Long.parseLong(request.getParameter("version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What waits for somebody's answer. */
    public List<OfferRow> getOpen() {
        return own.rows().stream().filter(row -> !row.over()).toList();
    }

    /** The last ones of which nothing changes any more. */
    public List<OfferRow> getOver() {
        return own.rows().stream().filter(OfferRow::over).toList();
    }

    /** All of it; null for who is no employee. */
    public OwnOffers getOwn() {
        return own;
    }
}
