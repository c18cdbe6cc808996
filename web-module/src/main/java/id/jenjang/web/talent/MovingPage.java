package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.talent.calibrate.CalibratingBoxes;
import id.jenjang.talent.calibrate.CalibrationAnswer;
import id.jenjang.talent.calibrate.MoveForm;
import id.jenjang.talent.calibrate.PersonInSession;
import id.jenjang.talent.calibrate.Standing;
import id.jenjang.talent.calibrate.Vote;
import id.jenjang.talent.calibrate.VotingOnMoves;
import id.jenjang.talent.map.CardView;
import id.jenjang.talent.scheme.Axis;
import id.jenjang.talent.scheme.AxisScore;
import id.jenjang.talent.scheme.BoxRule;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The person of a session whom the address names: what is known of them, and what a member may do. */
@Named
@RequestScoped
public class MovingPage {
    @Inject
    private CalibrationDoor door;

    @Inject
    private CalibratingBoxes boxes;

    @Inject
    private VotingOnMoves voting;

    @Inject
    private TalentDoors doors;

    @Inject
    private Messages messages;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private UUID employee;
    private PersonInSession person;
    private CardView card;
    private CalibrationAnswer refusal;
    private String to;
    private String reason;
    private String objection;
    private String words;
    private String version;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        employee = Addresses.id(request.getParameter("person")).orElse(null);
        to = request.getParameter("to");
        try {
            if (employee != null) {
                load();
            }
        } catch (NotAllowed stranger) {
            person = null;
        }
    }

    private void load() {
        person = door.person(employee).orElse(null);
        if (person != null) {
            version = String.valueOf(person.standing().version());
            card = doors.card(employee, door.row().cycle()).orElse(null);
            refusal = visitor.is(Role.COMMITTEE)
                    ? boxes.refusal(door.unit(), door.session(), employee).orElse(null)
                    : CalibrationAnswer.NOT_MEMBER;
        }
    }

    /** Moves the person; who was slower sees what the other did, with the own reason still in its field. */
    public void move() throws IOException {
        TalentBox box = TalentBox.all().stream()
                .filter(one -> one.key().equals(to))
                .findFirst()
                .orElse(null);
        tell(
                boxes.move(door.unit(), door.session(), new MoveForm(employee, box, reason, shown())),
                "talent_calibration.text.moved");
    }

    /** Objects to the move of the person, which opens a vote. */
    public void object() throws IOException {
        tell(
                voting.object(door.unit(), door.session(), new MoveForm(employee, null, objection, shown())),
                "talent_calibration.text.objected");
    }

    /** Votes for the move. */
    public void keep() throws IOException {
        vote(true);
    }

    /** Votes against the move. */
    public void refuse() throws IOException {
        vote(false);
    }

    private void vote(boolean keeps) throws IOException {
        tell(voting.vote(door.unit(), door.session(), employee, keeps, words), "talent_calibration.text.voted");
    }

    /** Ends the vote. */
    public void settle() throws IOException {
        tell(voting.settle(door.unit(), door.session(), employee), "talent_calibration.text.settled");
    }

    /** Notes that the committee has spoken of the person, or takes that back. */
    public void speak() throws IOException {
        boolean spoken = !person.standing().discussed();
        tell(
                boxes.discussed(door.unit(), door.session(), employee, spoken),
                spoken ? "talent_calibration.text.spoken" : "talent_calibration.text.unspoken");
    }

    private void tell(CalibrationAnswer answer, String done) throws IOException {
        if (answer == CalibrationAnswer.DONE) {
            messages.info(done);
            Faces.redirect("talent/calibration?session=%s&person=%s", door.session(), employee);
            return;
        }
        messages.error("CalibrationAnswer." + answer.name());
        load();
    }

    private long shown() {
        return version != null && version.matches("\\d{1,9}") ? Long.parseLong(version) : -1;
    }

    /** What the two axes add up to, performance first. */
    public List<AxisScore> getAxes() {
        return card == null || !card.partsShown()
                ? List.of()
                : Arrays.stream(Axis.values()).map(card.card()::axis).toList();
    }

    /** The box where the person stands now; null while it is not certain. */
    public BoxRule getNow() {
        return person.standing().box().map(card.scheme()::box).orElse(null);
    }

    /** The box that is asked for; null for none. */
    public BoxRule getWanted() {
        return TalentBox.all().stream()
                .filter(one -> one.key().equals(to))
                .findFirst()
                .map(card.scheme()::box)
                .orElse(null);
    }

    /** The rule of a box. */
    public BoxRule rule(TalentBox box) {
        return card.scheme().box(box);
    }

    /** All boxes to choose from, by their numbers. */
    public List<BoxRule> getRules() {
        return card.scheme().boxes().values().stream()
                .sorted(Comparator.comparing(BoxRule::number))
                .toList();
    }

    /** The last move; null where there was none. */
    public Standing.LastMove getLast() {
        return person.standing().move().orElse(null);
    }

    /** The vote that is open; null where none is. */
    public Vote getVote() {
        return person.open();
    }

    /** What the visitor voted; null while they have not. */
    public Vote.Ballot getBallot() {
        return visitor.employee().flatMap(me -> person.open().of(me)).orElse(null);
    }

    /** Whether the visitor may do something about the person. */
    public boolean isFree() {
        return refusal == null;
    }

    public CalibrationAnswer getRefusal() {
        return refusal;
    }

    public PersonInSession getPerson() {
        return person;
    }

    public CardView getCard() {
        return card;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
