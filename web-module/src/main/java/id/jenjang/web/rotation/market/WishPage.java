package id.jenjang.web.rotation.market;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.IntroducingPeople;
import id.jenjang.people.UnitRow;
import id.jenjang.rotation.bidding.InterestRow;
import id.jenjang.rotation.bidding.WishingForPeople;
import id.jenjang.rotation.desk.RoundRow;
import id.jenjang.rotation.desk.VacancyRow;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.ladder.Addresses;
import id.jenjang.web.rotation.RotationActs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is interested in the open positions of a head's units, and whom the head would take (Minat untuk Unit Saya). */
@Named
@RequestScoped
public class WishPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private WishingForPeople wishing;

    @Inject
    private IntroducingPeople people;

    @Inject
    private Visitor visitor;

    @Inject
    private RotationActs acts;

    private List<UnitRow> units = List.of();
    private UnitRow unit;
    private List<RoundRow> rounds = List.of();
    private RoundRow round;
    private UUID position;
    private List<VacancyRow> open = List.of();
    private boolean found = true;

    @PostConstruct
    void read() {
        try {
            if (!visitor.is(Role.UNIT_HEAD)) {
                throw new NotAllowed("WishPage");
            }
            units = visitor.employee().map(people::headed).orElseGet(List::of);
            unit = named(units, request.getParameter("unit"));
            rounds = unit == null ? List.of() : wishing.rounds(unit.uuid());
            UUID asked = Addresses.id(request.getParameter("round")).orElse(null);
            round = rounds.stream()
                    .filter(one -> asked == null || one.uuid().equals(asked))
                    .findFirst()
                    .orElse(null);
            position = Addresses.id(request.getParameter("position")).orElse(null);
            open = round == null ? List.of() : new ArrayList<>(wishing.openIn(unit.uuid(), round.uuid()));
        } catch (NotAllowed e) {
            found = false;
        }
    }

    private static UnitRow named(List<UnitRow> units, String wished) {
        return units.stream()
                .filter(one -> wished == null || wished.equals(one.uuid().toString()))
                .findFirst()
                .orElse(null);
    }

    /** Not found for who heads no such unit. */
    public void show() {
        if (!found) {
            acts.notFound();
        }
    }

    /** Says, or takes back, that the visitor would take a person. */
    public String wish(UUID employee, boolean wanted) {
        acts.done(
                () -> wishing.wish(unit.uuid(), round.uuid(), position, employee, wanted),
                wanted ? "rotation_wish.notice.wanted" : "rotation_wish.notice.taken");
        return "/rotation/wish?faces-redirect=true&unit=" + unit.uuid() + "&round=" + round.uuid() + "&position="
                + position;
    }

    /** Who ranked the chosen position, by rank; empty while none is chosen. */
    public List<InterestRow> getInterested() {
        return position == null ? List.of() : wishing.interested(unit.uuid(), round.uuid(), position);
    }

    /** The chosen position; null while none is. */
    public VacancyRow getChosen() {
        return open.stream()
                .filter(row -> row.position().equals(position))
                .findFirst()
                .orElse(null);
    }

    /** Whether wishes are still taken. */
    public boolean isTaking() {
        return round.status() == RoundStatus.OPEN || round.status() == RoundStatus.CLOSED;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public UnitRow getUnitRow() {
        return unit;
    }

    public List<RoundRow> getRounds() {
        return rounds;
    }

    public RoundRow getRow() {
        return round;
    }

    public List<VacancyRow> getOpen() {
        return open;
    }

    public String getUnit() {
        return unit == null ? null : unit.uuid().toString();
    }

    /** Taken from the address already; the page declares the parameter so that it is kept. */
    public void setUnit(String given) {
        // Read before any component, see read().
    }

    public String getRound() {
        return round == null ? null : round.uuid().toString();
    }

    /** Taken from the address already, like the unit. */
    public void setRound(String given) {
        // Read before any component, see read().
    }

    public String getPosition() {
        return position == null ? null : position.toString();
    }

    /** Taken from the address already, like the unit. */
    public void setPosition(String given) {
        // Read before any component, see read().
    }
}
