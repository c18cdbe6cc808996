package id.jenjang.web.succession;

import id.jenjang.access.Role;
import id.jenjang.succession.offer.AcceptingGoals;
import id.jenjang.succession.offer.OfferAnswer;
import id.jenjang.succession.offer.OfferRow;
import id.jenjang.succession.offer.OwnPlaces;
import id.jenjang.succession.offer.SeeingOwnPlace;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The goals that are offered to the visitor, on their career page (tujuan karier yang ditawarkan). */
@Named
@RequestScoped
public class GoalOffersPage {
    @Inject
    private AcceptingGoals accepting;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private SeeingOwnPlace seeing;

    private List<OfferRow> rows = List.of();
    private OwnPlaces places;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        if (visitor.is(Role.EMPLOYEE)) {
            visitor.employee().ifPresent(me -> {
                rows = accepting.waiting(me);
                places = seeing.own(me);
            });
        }
    }

    /** Makes the offered job the visitor's goal. */
    public void accept(OfferRow row) throws IOException {
        tell(accepting.accept(row.employee(), row.uuid(), row.version()), "succession_goals.text.accepted");
    }

    /** Declines it. */
    public void decline(OfferRow row) throws IOException {
        tell(accepting.decline(row.employee(), row.uuid(), row.version()), "succession_goals.text.declined");
    }

    private void tell(OfferAnswer answer, String done) throws IOException {
        if (answer == OfferAnswer.DONE) {
            messages.info(done);
            Faces.redirect("ladder/career");
        } else {
            messages.error("GoalOfferAnswer." + answer.name());
        }
    }

    /** For which jobs the visitor is on a list; null where the agency does not let people know. */
    public OwnPlaces getPlaces() {
        return places != null && places.told() ? places : null;
    }

    /** Those that wait for the visitor's word. */
    public List<OfferRow> getRows() {
        return rows;
    }
}
