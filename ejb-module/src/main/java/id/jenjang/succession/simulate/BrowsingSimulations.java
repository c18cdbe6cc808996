package id.jenjang.succession.simulate;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows what simulations that are ready found about a unit and all below it (hasil simulasi), to analysts and the
 * talent committee within their reach; nothing of one that is not ready.
 */
@Stateless
@Allows({Role.ANALYST, Role.COMMITTEE})
public class BrowsingSimulations {
    @Inject
    private SimulationFindings findings;

    /** For the container. */
    public BrowsingSimulations() {}

    BrowsingSimulations(SimulationFindings findings) {
        this.findings = findings;
    }

    /** How many would go from which box to which, those who stay included. */
    public List<BoxMove> moves(@AboutUnit UUID unit, UUID simulation) {
        return findings.moves(simulation, unit);
    }

    /** A page of those who would go to another box. */
    public MovedPage people(@AboutUnit UUID unit, UUID simulation, MovedAsked asked) {
        return findings.people(simulation, unit, asked);
    }

    /** What would become of the lists of the critical positions there, those that change most first. */
    public List<ListRow> lists(@AboutUnit UUID unit, UUID simulation) {
        return findings.lists(simulation, unit);
    }

    /** The list of one of those positions before and after; who stands elsewhere is counted, not named. */
    public Optional<ListView> list(@AboutUnit UUID unit, UUID simulation, UUID position) {
        return findings.list(simulation, unit, position);
    }
}
