package id.jenjang.talent.map;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.talent.scheme.HeadSees;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Shows one person's card (membaca kartu talenta): to the committee, analysts and officers in full, to the person
 * themself once a cycle is announced, to their head as far as the rules of the cycle let heads see.
 */
@Stateless
public class ReadingCards {
    @Inject
    private Cycles cycles;

    @Inject
    private Placements placements;

    @Inject
    private Boards boards;

    /** For the container. */
    public ReadingCards() {}

    ReadingCards(Cycles cycles, Placements placements, Boards boards) {
        this.cycles = cycles;
        this.placements = placements;
        this.boards = boards;
    }

    /** The card of a cycle with all its parts; empty when the cycle does not hold the person. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public Optional<CardView> card(@AboutPerson UUID employee, UUID cycle) {
        return view(boards.ready(cycle), employee, scheme -> true, scheme -> true, any -> true);
    }

    /** The newest cycle that holds the person; empty when none does. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public Optional<CycleRow> newest(@AboutPerson UUID employee) {
        return cycles.of(employee).stream().findFirst().map(boards::row);
    }

    /** The card of an announced cycle, as far as heads may see it; empty when they may see nothing. */
    @Allows(Role.UNIT_HEAD)
    public Optional<CardView> cardOfMember(@AboutPerson UUID employee, UUID cycle) {
        TalentCycle one = boards.ready(cycle);
        if (!one.announced() || boards.scheme(one).head() == HeadSees.NOTHING) {
            return Optional.empty();
        }
        return view(
                one,
                employee,
                scheme -> scheme.head() != HeadSees.NOTHING,
                scheme -> scheme.head() == HeadSees.CARD,
                TalentCycle::announced);
    }

    /** The announced cycles that hold the caller, the newest first. */
    @Allows(Role.EMPLOYEE)
    public List<CycleRow> ownCycles(@AboutPerson UUID employee) {
        return cycles.of(employee).stream()
                .filter(TalentCycle::announced)
                .map(boards::row)
                .toList();
    }

    /** The caller's own card of an announced cycle: always with its parts, with the box as the rules say. */
    @Allows(Role.EMPLOYEE)
    public Optional<CardView> own(@AboutPerson UUID employee, UUID cycle) {
        TalentCycle one = boards.ready(cycle);
        if (!one.announced()) {
            throw new NotAllowed("ReadingCards.own");
        }
        return view(one, employee, TalentScheme::ownBox, scheme -> true, TalentCycle::announced);
    }

    private Optional<CardView> view(
            TalentCycle cycle,
            UUID employee,
            Predicate<TalentScheme> box,
            Predicate<TalentScheme> parts,
            Predicate<TalentCycle> seen) {
        TalentScheme scheme = boards.scheme(cycle);
        return placements
                .of(cycle.uuid(), employee)
                .map(stored -> new CardView(
                        boards.row(cycle),
                        employee,
                        stored.row().name(),
                        stored.row().jobName(),
                        stored.row().unitName(),
                        scheme,
                        box.test(scheme) ? stored.row().worst() : null,
                        box.test(scheme) ? stored.row().best() : null,
                        box.test(scheme) ? stored.row().mapped() : null,
                        parts.test(scheme) ? CardText.read(stored.parts(), scheme, cycle.asOf()) : null,
                        history(employee, box, seen)));
    }

    private List<PastBox> history(UUID employee, Predicate<TalentScheme> box, Predicate<TalentCycle> seen) {
        return cycles.of(employee).stream()
                .filter(seen)
                .filter(cycle -> box.test(boards.scheme(cycle)))
                .flatMap(cycle -> placements.of(cycle.uuid(), employee).stream().map(stored -> past(cycle, stored)))
                .toList();
    }

    private PastBox past(TalentCycle cycle, Placements.Stored stored) {
        TalentScheme scheme = boards.scheme(cycle);
        return new PastBox(
                cycle.name(),
                cycle.year(),
                cycle.asOf(),
                scheme.box(stored.row().worst()),
                scheme.box(stored.row().best()),
                stored.row().calibrated());
    }
}
