package id.jenjang.web.rotation.market;

import id.jenjang.decision.own.FollowingDecisions;
import id.jenjang.decision.own.Objecting;
import id.jenjang.decision.own.ObjectionAnswer;
import id.jenjang.decision.own.OwnDecision;
import id.jenjang.rotation.approval.FollowingMoves;
import id.jenjang.rotation.approval.OwnMoveRow;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The visitor's own move, its reasons, where its approval stands, and their objection (Perpindahan Saya). */
@Named
@RequestScoped
public class MyMovePage {
    private static final String PROCEDURE = "rotation";

    @Inject
    private FollowingMoves moves;

    @Inject
    private FollowingDecisions decisions;

    @Inject
    private Objecting objecting;

    @Inject
    private Visitor visitor;

    @Inject
    private RotationWords words;

    @Inject
    private Messages messages;

    private UUID me;
    private List<OwnMoveView> own = List.of();
    private String objection;

    @PostConstruct
    void read() {
        me = visitor.employee().orElse(null);
        if (me == null) {
            return;
        }
        List<OwnMoveRow> planned = moves.own(me);
        own = decisions.own(me, messages.words().locale()).stream()
                .filter(decision -> decision.procedure().equals(PROCEDURE))
                .map(decision -> view(decision, planned))
                .toList();
    }

    private OwnMoveView view(OwnDecision decision, List<OwnMoveRow> planned) {
        OwnMoveRow move = planned.stream()
                .filter(row -> row.matter().equals(decision.matter()))
                .findFirst()
                .orElse(null);
        String key = decision.effective() ? "EFFECTIVE" : decision.state().name();
        String sentence = messages.text(
                "rotation_mymove.sentence." + key,
                decision.to(),
                messages.words().date(decision.effectiveOn()));
        List<String> reasons = move == null
                ? List.of()
                : move.reasons().stream().map(words::text).toList();
        return new OwnMoveView(decision, move, sentence, postponed(decision, move), reasons);
    }

    private String postponed(OwnDecision decision, OwnMoveRow move) {
        if (decision.late()) {
            return messages.text("rotation_mymove.text.late");
        }
        LocalDate planned = move == null ? decision.effectiveOn() : move.move().effective();
        return planned.equals(decision.effectiveOn())
                ? ""
                : messages.text(
                        "rotation_mymove.text.postponed", messages.words().date(planned));
    }

    /** Objects to a decision about the visitor; says what came of it. */
    public String object(String decision) {
        UUID about = Addresses.id(decision).orElse(null);
        ObjectionAnswer answer = about == null ? ObjectionAnswer.NOT_DECIDED : objecting.object(me, about, objection);
        if (answer != ObjectionAnswer.DONE) {
            messages.error("rotation_mymove.objection." + answer.name());
            return null;
        }
        messages.info("rotation_mymove.objection.DONE");
        return "/rotation/mymove?faces-redirect=true";
    }

    /** The visitor's moves, the newest first; empty when there is none. */
    public List<OwnMoveView> getOwn() {
        return own;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
