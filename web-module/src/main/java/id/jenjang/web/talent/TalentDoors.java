package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.IntroducingPeople;
import id.jenjang.people.UnitRow;
import id.jenjang.talent.map.BoxAsked;
import id.jenjang.talent.map.BrowsingBoxes;
import id.jenjang.talent.map.CardView;
import id.jenjang.talent.map.CycleRow;
import id.jenjang.talent.map.CycleState;
import id.jenjang.talent.map.MappingTalent;
import id.jenjang.talent.map.PlacedPage;
import id.jenjang.talent.map.ReadingCards;
import id.jenjang.talent.map.TalentBoard;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks by the door that is the visitor's: that of the committee, analysts and officers, else that of heads. */
@RequestScoped
public class TalentDoors {
    private static final Set<Role> WIDE =
            Set.of(Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER);

    @Inject
    private Visitor visitor;

    @Inject
    private MappingTalent mapping;

    @Inject
    private BrowsingBoxes boxes;

    @Inject
    private ReadingCards cards;

    @Inject
    private IntroducingPeople people;

    /** Whether the visitor asks for more than the people of the units they head. */
    public boolean wide() {
        return WIDE.stream().anyMatch(visitor::is);
    }

    /** Whether the visitor may begin cycles. */
    public boolean begins() {
        return visitor.is(Role.ANALYST) || visitor.is(Role.COMMITTEE);
    }

    /** Whether the visitor may announce cycles. */
    public boolean announces() {
        return visitor.is(Role.COMMITTEE) || visitor.is(Role.APPOINTING_OFFICER);
    }

    /** The units to choose from, parents first. */
    public List<UnitRow> units() {
        if (wide()) {
            return mapping.units();
        }
        List<UnitRow> headed = new ArrayList<>();
        visitor.employee().ifPresent(me -> headed.addAll(people.headed(me)));
        return headed;
    }

    /** The cycles with results that the visitor may open, the newest first. */
    public List<CycleRow> ready() {
        return mapping.cycles().stream()
                .filter(row -> row.cycle().state() == CycleState.READY)
                .filter(row -> wide() || row.cycle().announced())
                .toList();
    }

    TalentBoard board(UUID unit, UUID cycle) {
        return wide() ? boxes.board(unit, cycle) : boxes.boardOfHead(unit, cycle);
    }

    PlacedPage page(UUID unit, UUID cycle, BoxAsked asked) {
        return wide() ? boxes.page(unit, cycle, asked) : boxes.pageOfHead(unit, cycle, asked);
    }

    Optional<CardView> card(UUID employee, UUID cycle) {
        if (!wide()) {
            return cards.cardOfMember(employee, cycle);
        }
        try {
            return cards.card(employee, cycle);
        } catch (NotAllowed elsewhere) {
            // An analyst of a part of the agency may head people in another.
            if (visitor.is(Role.UNIT_HEAD)) {
                return cards.cardOfMember(employee, cycle);
            }
            throw elsewhere;
        }
    }
}
