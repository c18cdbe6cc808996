package id.jenjang.web.talent;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.talent.map.BoxCell;
import id.jenjang.talent.map.BrowsingBoxes;
import id.jenjang.talent.map.CycleAnswer;
import id.jenjang.talent.map.CycleRow;
import id.jenjang.talent.map.MappingTalent;
import id.jenjang.talent.map.MoveCount;
import id.jenjang.talent.map.TalentBoard;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The nine boxes of a cycle for a unit (Kotak Talenta). */
@Named
@RequestScoped
public class BoxesPage {
    @Inject
    private TalentDoors doors;

    @Inject
    private MappingTalent mapping;

    @Inject
    private BrowsingBoxes boxes;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private List<UnitRow> units = List.of();
    private List<CycleRow> cycles = List.of();
    private UUID unit;
    private TalentBoard board;
    private boolean refused;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        try {
            BoxChoice choice = BoxChoice.of(request);
            units = doors.units();
            cycles = doors.ready();
            unit = choice.unit()
                    .orElseGet(() -> units.stream()
                            .findFirst()
                            .map(UnitRow::uuid)
                            .orElseThrow(() -> new NotAllowed("BoxesPage")));
            Optional<UUID> cycle = choice.cycle()
                    .or(() -> cycles.stream().findFirst().map(row -> row.cycle().uuid()));
            board = cycle.isPresent() ? doors.board(unit, cycle.get()) : null;
        } catch (NotAllowed stranger) {
            refused = true;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (refused) {
            Faces.responseSendError(404, null);
        }
    }

    /** The rows of the drawing, the highest performance first, each from low potential to high. */
    public List<List<BoxCell>> getLines() {
        List<List<BoxCell>> lines = new ArrayList<>();
        for (Band performance : List.of(Band.HIGH, Band.MIDDLE, Band.LOW)) {
            List<BoxCell> line = new ArrayList<>();
            for (Band potential : Band.values()) {
                line.add(board.cell(new TalentBox(performance, potential)));
            }
            lines.add(line);
        }
        return lines;
    }

    /** How a box is called in addresses. */
    public String key(BoxCell cell) {
        return cell.rule().box().key();
    }

    /** The cycle before of the same unit; null where there is none. */
    public CycleRow getBefore() {
        return cycles.stream()
                .filter(row -> row.cycle().unit().equals(board.cycle().cycle().unit())
                        && row.cycle().asOf().isBefore(board.cycle().cycle().asOf()))
                .findFirst()
                .orElse(null);
    }

    /** Who moved since the cycle before, from box to box; empty for heads, and where there is none before. */
    public List<MoveCount> getMoves() {
        CycleRow before = getBefore();
        return before == null || !doors.wide()
                ? List.of()
                : boxes.moves(unit, before.cycle().uuid(), board.cycle().cycle().uuid());
    }

    /** Announces the cycle. */
    public void announce() throws IOException {
        CycleRow cycle = board.cycle();
        CycleAnswer answer = mapping.announce(
                cycle.cycle().unit(), cycle.cycle().uuid(), cycle.cycle().version());
        if (answer == CycleAnswer.DONE) {
            messages.info("talent_boxes.text.done");
        } else {
            messages.error("CycleAnswer." + answer.name());
        }
        Faces.redirect("talent/boxes?cycle=%s&unit=%s", cycle.cycle().uuid(), unit);
    }

    public boolean isAnnounceable() {
        return board != null && doors.announces() && !board.cycle().cycle().announced();
    }

    public boolean isBeginner() {
        return doors.begins();
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public List<CycleRow> getCycles() {
        return cycles;
    }

    public UUID getUnit() {
        return unit;
    }

    public TalentBoard getBoard() {
        return board;
    }
}
