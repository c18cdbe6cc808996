package id.jenjang.rotation.plan;

import id.jenjang.access.ShowsPeople;
import id.jenjang.requirement.words.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a person does not get a position (mengapa tidak): the first rule that forbids it, or what it would cost.
 *
 * @param obstacle the first failing rule; empty when no single rule forbids it
 * @param details of that rule, such as the job's single requirements that fail; the same as shown elsewhere
 * @param loss by objective, what the person alone would be worth less by it than by what the plan does; below 0 when
 *     more; empty when a rule forbids it or it was not considered
 * @param leastLoss what every plan that does it falls short of the bound at least, in points of the last objective;
 *     null when not known
 * @param needs what the plan would need for it, in words
 */
public record WhyNotRow(
        UUID employee,
        UUID position,
        boolean planned,
        Optional<Obstacle> obstacle,
        List<Text> details,
        Optional<List<Long>> loss,
        Double leastLoss,
        List<Text> needs)
        implements ShowsPeople {
    public WhyNotRow {
        details = List.copyOf(details);
        needs = List.copyOf(needs);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
