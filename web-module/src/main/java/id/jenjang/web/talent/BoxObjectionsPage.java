package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.UnitRow;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.objection.AnsweringBoxObjections;
import id.jenjang.talent.objection.BoxAnswer;
import id.jenjang.talent.objection.BoxObjection;
import id.jenjang.talent.objection.ObjectionTerms;
import id.jenjang.talent.objection.Ruling;
import id.jenjang.talent.objection.RulingForm;
import id.jenjang.talent.scheme.BoxRule;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The objections to boxes that the visitor may answer (Keberatan atas Kotak). */
@Named
@RequestScoped
public class BoxObjectionsPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private AnsweringBoxObjections answering;

    @Inject
    private PublishedSchemes schemes;

    @Inject
    private Messages messages;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private final Map<String, TalentScheme> known = new HashMap<>();
    private List<BoxObjection> rows;
    private BoxObjection chosen;
    private String ruling;
    private String box;
    private String reason;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        try {
            if (visitor.is(Role.COMMITTEE)
                    || visitor.is(Role.AUTHORISED_OFFICER)
                    || visitor.is(Role.APPOINTING_OFFICER)) {
                UUID unit = doors.units().stream()
                        .findFirst()
                        .map(UnitRow::uuid)
                        .orElseThrow(() -> new NotAllowed("BoxObjectionsPage"));
                rows = answering.below(unit);
            }
        } catch (NotAllowed stranger) {
            rows = null;
        }
        UUID wanted = Addresses.id(request.getParameter("objection")).orElse(null);
        if (rows != null && wanted != null) {
            chosen = rows.stream()
                    .filter(row -> row.uuid().equals(wanted))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Not found for who may not answer. */
    public void open() throws IOException {
        if (rows == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** Answers the chosen objection. */
    public void answer() throws IOException {
        Ruling how = ruling == null || ruling.isEmpty() ? null : Ruling.valueOf(ruling);
        TalentBox to = TalentBox.all().stream()
                .filter(one -> one.key().equals(box))
                .findFirst()
                .orElse(null);
        tell(
                answering.answer(chosen.employee(), new RulingForm(chosen.uuid(), how, to, reason)),
                "talent_objections.text.answered");
    }

    /** Confirms what another one upheld. */
    public void confirm() throws IOException {
        tell(answering.confirm(chosen.employee(), chosen.uuid()), "talent_objections.text.confirmed");
    }

    private void tell(BoxAnswer answer, String done) throws IOException {
        if (answer == BoxAnswer.DONE) {
            messages.info(done);
            Faces.redirect("talent/objections");
        } else {
            messages.error("BoxAnswer." + answer.name());
        }
    }

    /** The rules that an objection's box was mapped by. */
    public TalentScheme scheme(BoxObjection row) {
        return known.computeIfAbsent(
                row.schemeKey() + row.schemeVersion(), key -> schemes.version(row.schemeKey(), row.schemeVersion()));
    }

    /** All boxes to choose from, by their numbers. */
    public List<BoxRule> getRules() {
        return scheme(chosen).boxes().values().stream()
                .sorted(Comparator.comparing(BoxRule::number))
                .toList();
    }

    public ObjectionTerms getTerms() {
        return ObjectionTerms.shipped();
    }

    public Ruling[] getRulings() {
        return Ruling.values();
    }

    public List<BoxObjection> getRows() {
        return rows;
    }

    public BoxObjection getChosen() {
        return chosen;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String ruling) {
        this.ruling = ruling;
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = box;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
