package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.talent.map.CardView;
import id.jenjang.talent.map.CycleRow;
import id.jenjang.talent.map.ReadingCards;
import id.jenjang.talent.scheme.Axis;
import id.jenjang.talent.scheme.AxisScore;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.BoxRule;
import id.jenjang.talent.scheme.Lift;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TreatmentKind;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One person's card of a cycle (Kartu Talenta), or the visitor's own (Talenta Saya). */
@Named
@RequestScoped
public class CardPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private ReadingCards cards;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private UUID person;
    private UUID cycle;
    private CardView view;
    private List<CycleRow> own = List.of();

    @PostConstruct
    void read() {
        person = Addresses.id(request.getParameter("person")).orElse(null);
        cycle = Addresses.id(request.getParameter("cycle")).orElse(null);
        // What is rendered decides which buttons of a post are heard, and the own card alone has some.
        if (Faces.isPostback() && person == null && visitor.employee().isPresent()) {
            try {
                readOwn(visitor.employee().get());
            } catch (NotAllowed notYet) {
                view = null;
            }
        }
    }

    /** Somebody's card; not found for who may not look. */
    public void open() throws IOException {
        try {
            if (person != null && cycle == null && doors.wide()) {
                cycle = cards.newest(person).map(row -> row.cycle().uuid()).orElse(null);
            }
            view = person == null || cycle == null
                    ? null
                    : doors.card(person, cycle).orElse(null);
        } catch (NotAllowed stranger) {
            view = null;
        }
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The visitor's own card of the cycle that the address names, else of the newest. */
    public void openOwn() throws IOException {
        if (visitor.employee().isEmpty() || !visitor.is(Role.EMPLOYEE)) {
            Faces.responseSendError(404, null);
            return;
        }
        try {
            readOwn(visitor.employee().get());
        } catch (NotAllowed notYet) {
            Faces.responseSendError(404, null);
        }
    }

    private void readOwn(UUID me) {
        own = cards.ownCycles(me);
        UUID asked = cycle != null
                ? cycle
                : own.stream().findFirst().map(row -> row.cycle().uuid()).orElse(null);
        view = asked == null ? null : cards.own(me, asked).orElse(null);
    }

    /** The two axes, performance first. */
    public List<AxisScore> getAxes() {
        return Arrays.stream(Axis.values()).map(view.card()::axis).toList();
    }

    /** The box; null while it is not certain. */
    public BoxRule getBox() {
        return view.box().map(view.scheme()::box).orElse(null);
    }

    /** The boxes that it can be. */
    public List<BoxRule> getPossible() {
        return TalentBox.between(view.worst(), view.best()).stream()
                .map(view.scheme()::box)
                .toList();
    }

    /** The box at worst. */
    public BoxRule getWorst() {
        return view.scheme().box(view.worst());
    }

    /** The box at best. */
    public BoxRule getBest() {
        return view.scheme().box(view.best());
    }

    /** What would lift an axis. */
    public List<Lift> lifts(AxisScore axis) {
        return Lift.of(axis);
    }

    /** The band that the lifts of an axis reach; null from the highest. */
    public Band next(AxisScore axis) {
        return axis.worst() == Band.HIGH ? null : Band.values()[axis.worst().ordinal() + 1];
    }

    /** Whether performance counselling is prescribed by the own box. */
    public boolean isCounselling() {
        return getBox() != null && getBox().prescribes(TreatmentKind.COUNSELLING);
    }

    public CardView getView() {
        return view;
    }

    public List<CycleRow> getOwn() {
        return own;
    }
}
