package id.jenjang.web.succession.simulate;

import id.jenjang.access.NotAllowed;
import id.jenjang.succession.simulate.BrowsingSimulations;
import id.jenjang.succession.simulate.MovedPage;
import id.jenjang.succession.simulate.MovedRow;
import id.jenjang.succession.simulate.PolicySimulation;
import id.jenjang.succession.simulate.SimulatingPolicies;
import id.jenjang.talent.scheme.TalentScheme;
import id.jenjang.web.frame.PagedRows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Those who would go from one box to another by a simulation. */
@Named
@RequestScoped
public class SimulationPeoplePage {
    @Inject
    private SimulatingPolicies simulating;

    @Inject
    private BrowsingSimulations browsing;

    @Inject
    private HttpServletRequest request;

    private SimulationChoice choice;
    private PolicySimulation simulation;
    private TalentScheme scheme;
    private int total;
    private LazyDataModel<MovedRow> rows;

    // Before any component: a table that is paged is looked for before the parameters of its address are.
    @PostConstruct
    void read() {
        choice = SimulationChoice.of(request);
        try {
            simulation = choice.simulation().flatMap(simulating::simulation).orElse(null);
            if (simulation != null) {
                scheme = simulating.scheme(simulation);
                total = (int) count();
            }
        } catch (NotAllowed stranger) {
            simulation = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (simulation == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The people by the page, by name. */
    public LazyDataModel<MovedRow> getRows() {
        if (rows == null) {
            rows = new PagedRows<>(
                    this::count, (first, size) -> page(first, size).rows());
        }
        return rows;
    }

    // Counted past the end, so that counting shows nobody.
    private long count() {
        return page(Integer.MAX_VALUE, 1).total();
    }

    private MovedPage page(int first, int size) {
        UUID unit = choice.unit().orElseThrow(() -> new NotAllowed("SimulationPeoplePage"));
        return browsing.people(unit, simulation.uuid(), choice.page(first, size));
    }

    public int getTotal() {
        return total;
    }

    public PolicySimulation getSimulation() {
        return simulation;
    }

    public TalentScheme getScheme() {
        return scheme;
    }

    public UUID getUnit() {
        return choice.unit().orElse(null);
    }

    public String getWas() {
        return choice.page(0, 1).was();
    }

    public String getBecomes() {
        return choice.page(0, 1).becomes();
    }
}
