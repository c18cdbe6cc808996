package id.jenjang.web.counselling;

import id.jenjang.access.NotAllowed;
import id.jenjang.counselling.SuggestedRow;
import id.jenjang.counselling.SuggestingCounselling;
import id.jenjang.counselling.SuggestionRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Tells people that they may ask for performance counselling (Saran Konseling). */
@Named
@RequestScoped
public class SuggestionsPage {
    @Inject
    private SuggestingCounselling suggesting;

    @Inject
    private Messages messages;

    private UUID cycle;
    private List<SuggestionRow> rows;
    private List<SuggestedRow> suggested;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        cycle = Addresses.id(Faces.getRequestParameter("cycle")).orElse(null);
        try {
            rows = new ArrayList<>(suggesting.suggestions());
        } catch (NotAllowed stranger) {
            rows = null;
        }
    }

    /** Not found for who neither counsels nor coordinates. */
    public void open() throws IOException {
        if (rows == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** Tells those who have not been told. */
    public void tell(SuggestionRow row) throws IOException {
        messages.info("counselling_suggest.text.told", messages.words().number(suggesting.tell(row.cycle())));
        Faces.redirect("counselling/suggest?cycle=%s", row.cycle());
    }

    /** To whom the chosen mapping suggests counselling; read once, since each reading is kept in the trail. */
    public List<SuggestedRow> getSuggested() {
        if (suggested == null) {
            suggested = cycle == null ? List.of() : new ArrayList<>(suggesting.suggested(cycle));
        }
        return suggested;
    }

    public boolean isChosen() {
        return cycle != null;
    }

    public List<SuggestionRow> getRows() {
        return rows;
    }
}
