package id.jenjang.mentoring.programme;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.UnitTree;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The programmes that the coordinator or analyst who asks looks after: all, or those of their assigned unit and below.
 */
@Dependent
public class ReachableProgrammes {
    private Programmes programmes;
    private Callers callers;
    private UnitTree tree;

    ReachableProgrammes() {}

    /** By the given collections. */
    @Inject
    public ReachableProgrammes(Programmes programmes, Callers callers, UnitTree tree) {
        this.programmes = programmes;
        this.callers = callers;
        this.tree = tree;
    }

    /** The programme, if the caller looks after it; otherwise it is as if there were none. */
    public MentoringProgramme programme(UUID uuid) {
        return programmes
                .find(uuid)
                .filter(one -> reaches(one.unit()))
                .orElseThrow(() -> new NotAllowed("ReachableProgrammes.programme"));
    }

    /** All that the caller looks after, the newest first. */
    public List<MentoringProgramme> all() {
        return programmes.all().stream().filter(one -> reaches(one.unit())).toList();
    }

    /** Whether the caller looks after programmes of that unit; the whole agency when empty. */
    public boolean reaches(Optional<UUID> unit) {
        Optional<UUID> assigned = assigned();
        return unit.map(one -> assigned.isEmpty() ? tree.has(one) : tree.within(one, Set.of(assigned.get())))
                .orElse(assigned.isEmpty());
    }

    /** The unit that the caller is limited to; empty for the agency. */
    public Optional<UUID> assigned() {
        Caller caller = callers.current();
        return caller.assignedUnit();
    }

    /** The name under which acts of the caller are kept. */
    public String actor() {
        return callers.actor();
    }
}
