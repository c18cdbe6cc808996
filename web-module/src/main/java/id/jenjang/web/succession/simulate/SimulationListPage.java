package id.jenjang.web.succession.simulate;

import id.jenjang.access.NotAllowed;
import id.jenjang.succession.simulate.BrowsingSimulations;
import id.jenjang.succession.simulate.ListView;
import id.jenjang.succession.simulate.PolicySimulation;
import id.jenjang.succession.simulate.SimulatingPolicies;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The successors of one critical position before and after, by a simulation. */
@Named
@RequestScoped
public class SimulationListPage {
    @Inject
    private SimulatingPolicies simulating;

    @Inject
    private BrowsingSimulations browsing;

    @Inject
    private HttpServletRequest request;

    private SimulationChoice choice;
    private PolicySimulation simulation;
    private ListView view;

    // Before any component: what is rendered decides which buttons of a post are heard.
    @PostConstruct
    void read() {
        choice = SimulationChoice.of(request);
        try {
            simulation = choice.simulation().flatMap(simulating::simulation).orElse(null);
            if (simulation != null
                    && choice.unit().isPresent()
                    && choice.position().isPresent()) {
                view = browsing.list(
                                choice.unit().get(),
                                simulation.uuid(),
                                choice.position().get())
                        .orElse(null);
            }
        } catch (NotAllowed stranger) {
            view = null;
        }
    }

    /** Not found for who may not look. */
    public void open() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    public PolicySimulation getSimulation() {
        return simulation;
    }

    public ListView getView() {
        return view;
    }

    public UUID getUnit() {
        return choice.unit().orElse(null);
    }
}
