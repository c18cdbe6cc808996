package id.jenjang.talent.calibrate;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.UnitTree;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import id.jenjang.talent.map.BoxAsked;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows the people of a session, and lets its members move them between boxes (mengalibrasi kotak). */
@Stateless
public class CalibratingBoxes {
    private static final int NAMED = 8;
    private static final Standings.Count NOBODY = new Standings.Count(0, 0);

    @Inject
    private Floor floor;

    @Inject
    private Standings standings;

    @Inject
    private Entries entries;

    @Inject
    private Votes votes;

    @Inject
    private Cycles cycles;

    @Inject
    private PublishedSchemes schemes;

    @Inject
    private UnitTree tree;

    @Inject
    private Event<Act> trail;

    /** For the container. */
    public CalibratingBoxes() {}

    CalibratingBoxes(
            Floor floor,
            Standings standings,
            Entries entries,
            Votes votes,
            Cycles cycles,
            PublishedSchemes schemes,
            UnitTree tree,
            Event<Act> trail) {
        this.floor = floor;
        this.standings = standings;
        this.entries = entries;
        this.votes = votes;
        this.cycles = cycles;
        this.schemes = schemes;
        this.tree = tree;
        this.trail = trail;
    }

    /** The session with its boxes, counts, first names and everybody whom it moved. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public SessionBoard board(@AboutUnit UUID unit, UUID uuid) {
        CalibrationSession session = floor.of(unit, uuid);
        TalentCycle cycle = cycles.find(session.cycle()).orElseThrow();
        TalentScheme scheme = schemes.version(cycle.schemeKey(), cycle.schemeVersion());
        Map<String, Standings.Count> counts = standings.counts(session);
        Map<String, List<Standing>> first = standings.first(session, NAMED);
        int certain = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Standings.UNCERTAIN))
                .mapToInt(entry -> entry.getValue().people())
                .sum();
        List<SessionBoard.Cell> cells = TalentBox.all().stream()
                .map(box -> {
                    Standings.Count count = counts.getOrDefault(box.key(), NOBODY);
                    return new SessionBoard.Cell(
                            scheme.box(box),
                            count.people(),
                            count.discussed(),
                            session.terms().share(box),
                            SessionBoard.percent(count.people(), certain),
                            first.getOrDefault(box.key(), List.of()));
                })
                .toList();
        Standings.Count open = counts.getOrDefault(Standings.UNCERTAIN, NOBODY);
        return new SessionBoard(
                session,
                cycle,
                tree.nameOf(unit).orElse(""),
                scheme,
                cells,
                new SessionBoard.Cell(
                        null,
                        open.people(),
                        open.discussed(),
                        0,
                        0,
                        first.getOrDefault(Standings.UNCERTAIN, List.of())),
                standings.moved(session));
    }

    /** A page of one box of the session, or of those without a certain one. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public StandingPage page(@AboutUnit UUID unit, UUID session, BoxAsked asked) {
        return standings.page(floor.of(unit, session), asked);
    }

    /** A page of everybody of the session whose name has the words. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public StandingPage found(@AboutUnit UUID unit, UUID session, BoxAsked asked) {
        return standings.found(floor.of(unit, session), asked);
    }

    /** One person with all that was done about them; empty for who is not of the session. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public Optional<PersonInSession> person(@AboutUnit UUID unit, UUID session, UUID employee) {
        return floor.standing(floor.of(unit, session), employee)
                .map(standing ->
                        new PersonInSession(standing, entries.steps(session, employee), votes.of(session, employee)));
    }

    /** What would keep the caller from moving that person; empty when nothing does. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public Optional<CalibrationAnswer> refusal(@AboutUnit UUID unit, UUID session, UUID employee) {
        return floor.refusal(floor.of(unit, session), employee);
    }

    /** Moves somebody into a box, with a reason; into the one where they were at first takes them back. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer move(@AboutUnit UUID unit, UUID uuid, MoveForm form) {
        CalibrationSession session = floor.take(unit, uuid);
        Optional<CalibrationAnswer> refusal = floor.refusal(session, form.employee());
        Optional<Standing> now = floor.standing(session, form.employee());
        if (refusal.isPresent() || now.isEmpty()) {
            return refusal.orElse(CalibrationAnswer.OUTSIDE);
        }
        Optional<CalibrationAnswer> fault = fault(session, now.get(), form);
        return fault.orElseGet(() -> moved(session, now.get(), form));
    }

    private Optional<CalibrationAnswer> fault(CalibrationSession session, Standing now, MoveForm form) {
        if (now.version() != form.version()) {
            return Optional.of(repeated(now, form) ? CalibrationAnswer.DONE : CalibrationAnswer.MEANWHILE);
        }
        if (now.contested()) {
            return Optional.of(CalibrationAnswer.VOTE_OPEN);
        }
        if (form.to() == null || now.box().filter(form.to()::equals).isPresent()) {
            return Optional.of(CalibrationAnswer.SAME_BOX);
        }
        if (form.reason().isEmpty()) {
            return Optional.of(CalibrationAnswer.REASON_EMPTY);
        }
        if (form.reason().length() > MoveForm.LONGEST_REASON) {
            return Optional.of(CalibrationAnswer.REASON_LONG);
        }
        return entries.elsewhere(session, now.employee()) ? Optional.of(CalibrationAnswer.ELSEWHERE) : Optional.empty();
    }

    /** Whether the very same was sent by the same member and done already. */
    private boolean repeated(Standing now, MoveForm form) {
        UUID me = floor.caller().orElseThrow().employee();
        return now.version() == form.version() + 1
                && now.to().filter(box -> box.equals(form.to())).isPresent()
                && now.move()
                        .filter(move -> move.by().equals(me) && move.reason().equals(form.reason()))
                        .isPresent();
    }

    private CalibrationAnswer moved(CalibrationSession session, Standing now, MoveForm form) {
        boolean back = now.fromWorst().equals(now.fromBest()) && now.fromWorst().equals(form.to());
        Signed me = floor.caller().orElseThrow();
        entries.move(session.uuid(), now, back ? Optional.empty() : Optional.of(form.to()), form.reason(), me);
        told("talent.calibration.moved", session, now.employee());
        return CalibrationAnswer.DONE;
    }

    /** Notes that the committee has spoken of somebody, or takes that note back. */
    @Allows(Role.COMMITTEE)
    public CalibrationAnswer discussed(@AboutUnit UUID unit, UUID uuid, UUID employee, boolean spoken) {
        CalibrationSession session = floor.take(unit, uuid);
        Optional<CalibrationAnswer> refusal = floor.refusal(session, employee);
        Optional<Standing> now = floor.standing(session, employee);
        if (refusal.isPresent() || now.isEmpty()) {
            return refusal.orElse(CalibrationAnswer.OUTSIDE);
        }
        if (now.get().discussed() != spoken) {
            entries.discussed(uuid, now.get(), spoken, floor.caller().orElseThrow(() -> new NotAllowed("discussed")));
            told("talent.calibration.discussed", session, employee);
        }
        return CalibrationAnswer.DONE;
    }

    private void told(String verb, CalibrationSession session, UUID employee) {
        trail.fire(new Act(
                verb, Optional.of(employee), Map.of("session", session.uuid().toString())));
    }
}
