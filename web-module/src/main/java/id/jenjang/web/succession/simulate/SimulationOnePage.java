package id.jenjang.web.succession.simulate;

import id.jenjang.access.NotAllowed;
import id.jenjang.people.UnitRow;
import id.jenjang.succession.simulate.BoxMove;
import id.jenjang.succession.simulate.BrowsingSimulations;
import id.jenjang.succession.simulate.ListRow;
import id.jenjang.succession.simulate.PolicySimulation;
import id.jenjang.succession.simulate.SimulatingPolicies;
import id.jenjang.succession.simulate.SimulationAnswer.Outcome;
import id.jenjang.succession.simulate.SimulationState;
import id.jenjang.talent.map.MappingTalent;
import id.jenjang.talent.scheme.TalentScheme;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.people.UnitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** One simulation: what it tries, how far it is, and what would become of boxes and lists. */
@Named
@RequestScoped
public class SimulationOnePage {
    @Inject
    private SimulatingPolicies simulating;

    @Inject
    private BrowsingSimulations browsing;

    @Inject
    private MappingTalent mapping;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private PolicySimulation simulation;
    private TalentScheme scheme;
    private List<UnitRow> units = List.of();
    private UUID unit;
    private List<BoxMove> moves = List.of();
    private List<ListRow> lists = List.of();

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        SimulationChoice choice = SimulationChoice.of(request);
        try {
            simulation = choice.simulation().flatMap(simulating::simulation).orElse(null);
            if (simulation != null) {
                scheme = simulating.scheme(simulation);
                units = mapping.units();
                unit = choice.unit()
                        .orElseGet(() -> units.stream()
                                .findFirst()
                                .map(UnitRow::uuid)
                                .orElseThrow(() -> new NotAllowed("SimulationOnePage")));
                find();
            }
        } catch (NotAllowed stranger) {
            simulation = null;
        }
    }

    private void find() {
        if (isReady()) {
            moves = browsing.moves(unit, simulation.uuid());
            lists = browsing.lists(unit, simulation.uuid());
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (simulation == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** Looks how far it is; shows the whole page anew once it has come to its end. */
    public void look() throws IOException {
        if (!isBusy()) {
            Faces.redirect("succession/simulationone?id=%s", simulation.uuid());
        }
    }

    /** Stops it. */
    public void stop() throws IOException {
        tell(simulating.stop(simulation.uuid()).outcome(), "succession_simulation.text.stopped");
        Faces.redirect("succession/simulationone?id=%s", simulation.uuid());
    }

    /** Throws it away. */
    public void delete() throws IOException {
        Outcome outcome = simulating.delete(simulation.uuid()).outcome();
        tell(outcome, "succession_simulation.text.deleted");
        if (outcome == Outcome.DONE) {
            Faces.redirect("succession/simulation");
        } else {
            Faces.redirect("succession/simulationone?id=%s", simulation.uuid());
        }
    }

    private void tell(Outcome outcome, String done) {
        if (outcome == Outcome.DONE) {
            messages.info(done);
        } else {
            messages.error("SimulationAnswer." + outcome.name());
        }
    }

    public boolean isBusy() {
        return simulation != null && simulation.state().open();
    }

    public boolean isReady() {
        return simulation != null && simulation.state() == SimulationState.READY;
    }

    /** Each box before and after, in the unit, by the numbers of the scheme. */
    public List<BoxLine> getBoxes() {
        return BoxLine.of(moves).stream()
                .sorted(Comparator.comparingInt(this::number))
                .toList();
    }

    private int number(BoxLine line) {
        return BoxMove.box(line.key()).map(box -> scheme.box(box).number()).orElse(Integer.MAX_VALUE);
    }

    /** The moves from box to box, in the unit. */
    public List<BoxMove> getMoves() {
        return moves.stream().filter(move -> !move.stays()).toList();
    }

    /** The lists in the unit that change. */
    public List<ListRow> getLists() {
        return lists.stream().filter(ListRow::any).toList();
    }

    /** How many lists in the unit stay as they are. */
    public int getSame() {
        return lists.size() - getLists().size();
    }

    /** How many people in the unit would move. */
    public int getMoved() {
        return getMoves().stream().mapToInt(BoxMove::count).sum();
    }

    /** How many people in the unit were mapped. */
    public int getMapped() {
        return moves.stream().mapToInt(BoxMove::count).sum();
    }

    public PolicySimulation getSimulation() {
        return simulation;
    }

    public TalentScheme getScheme() {
        return scheme;
    }

    public List<UnitView> getUnits() {
        return UnitView.of(units);
    }

    public UUID getUnit() {
        return unit;
    }
}
