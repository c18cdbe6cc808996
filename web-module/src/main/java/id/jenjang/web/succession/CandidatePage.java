package id.jenjang.web.succession;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.succession.desk.BrowsingSuccessors;
import id.jenjang.succession.desk.SuccessorRow;
import id.jenjang.succession.desk.SuccessorView;
import id.jenjang.succession.offer.OfferAnswer;
import id.jenjang.succession.offer.OfferForm;
import id.jenjang.succession.offer.OfferRow;
import id.jenjang.succession.offer.OfferState;
import id.jenjang.succession.offer.OfferingGoals;
import id.jenjang.succession.rank.ScorePart;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.ladder.SheetLine;
import id.jenjang.web.ladder.SheetView;
import id.jenjang.web.ladder.SheetWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Why somebody stands on a list where they stand (alasan seorang kandidat). */
@Named
@RequestScoped
public class CandidatePage {
    @Inject
    private SuccessionDoors doors;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private BrowsingSuccessors browsing;

    @Inject
    private SuccessionWords words;

    @Inject
    private Messages messages;

    @Inject
    private OfferingGoals offering;

    private SuccessorView view;
    private OfferRow offered;
    private String command;
    private String message;
    private SuccessorRow row;
    private SheetView sheet;

    @PostConstruct
    void read() {
        try {
            view = doors.list();
            List<UUID> asked = doors.ids("person");
            row = view.rows().stream()
                    .filter(one -> asked.contains(one.employee()))
                    .findFirst()
                    .orElse(null);
            sheet = row == null ? null : sheet(row.employee());
            offered = sheet == null
                    ? null
                    : offering.offered(row.employee(), view.position().position())
                            .orElse(null);
        } catch (NotAllowed stranger) {
            row = null;
        }
    }

    // Somebody of a part of the agency may be listed for a position in another: the line is shown, the sheet is not.
    private SheetView sheet(UUID employee) {
        try {
            return ladders.sheet(employee, view.position().job())
                    .map(found -> SheetWords.ofSomebody(messages.words()).view(found))
                    .orElse(null);
        } catch (NotAllowed elsewhere) {
            return null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (row == null) {
            Faces.responseSendError(404, null);
        } else if (!Faces.isPostback()) {
            command = UUID.randomUUID().toString();
        }
    }

    /** Offers the position's job to the person as a goal; the same form sent twice offers once. */
    public void offer() throws IOException {
        UUID key = Addresses.id(command).orElseThrow(() -> new NotAllowed("CandidatePage"));
        UUID position = view.position().position();
        OfferAnswer answer = offering.offer(row.employee(), new OfferForm(key, position, message, lacking()));
        if (answer == OfferAnswer.DONE) {
            messages.info("succession_candidate.text.offered");
            Faces.redirect("succession/candidate?position=%s&person=%s", position, row.employee());
        } else {
            messages.error("GoalOfferAnswer." + answer.name());
        }
    }

    // In the words of now, since they are kept with the offer.
    private String lacking() {
        return sheet.lines().stream()
                .filter(line -> !line.verdict().equals("MET"))
                .map(SheetLine::needed)
                .collect(Collectors.joining("; "));
    }

    /** Whether the visitor may offer: the committee, where no offer waits. */
    public boolean isOfferable() {
        return doors.decides() && sheet != null && (offered == null || offered.state() != OfferState.OFFERED);
    }

    /** The newest offer of this position to the person; null for none. */
    public OfferRow getOffered() {
        return offered;
    }

    /**
     * A part of the score.
     *
     * @param points of 10,000
     * @param weight in percent
     */
    public record PartLine(ScorePart part, int points, int weight) {}

    /** The parts of the score with their weights of today's policy. */
    public List<PartLine> getParts() {
        Map<ScorePart, Integer> weights = browsing.policy().weights();
        return List.of(
                new PartLine(ScorePart.FIT, row.fit(), weights.getOrDefault(ScorePart.FIT, 0)),
                new PartLine(ScorePart.BOX, row.box(), weights.getOrDefault(ScorePart.BOX, 0)),
                new PartLine(ScorePart.EXPERIENCE, row.experience(), weights.getOrDefault(ScorePart.EXPERIENCE, 0)),
                new PartLine(ScorePart.READINESS, row.ready(), weights.getOrDefault(ScorePart.READINESS, 0)));
    }

    /** What the weights rest on; empty where the policy does not say. */
    public String getBasis() {
        return Optional.ofNullable(browsing.policy().basis().get("weights"))
                .map(words::article)
                .orElse("");
    }

    /** The place on the list, from 1. */
    public int getPlace() {
        return view.rows().indexOf(row) + 1;
    }

    public SuccessorView getView() {
        return view;
    }

    public SuccessorRow getRow() {
        return row;
    }

    public SheetView getSheet() {
        return sheet;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
