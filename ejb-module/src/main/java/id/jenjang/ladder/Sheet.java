package id.jenjang.ladder;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.Job;
import id.jenjang.requirement.Eligibility;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How one person stands for one job (lembar kelayakan).
 *
 * @param name with titles as recorded
 * @param held the job held definitively; empty when none is
 * @param kind the kind of the step from the job held; unknown when none is held
 * @param ladder name of the ladder that leads there in one step; empty when none does
 */
public record Sheet(
        UUID employee,
        String name,
        Optional<Job> held,
        Job target,
        StepKind kind,
        Optional<String> ladder,
        Eligibility eligibility)
        implements ShowsPeople {
    /** The same with the name as lists show it. */
    Sheet named(String titled) {
        return new Sheet(employee, titled, held, target, kind, ladder, eligibility);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
