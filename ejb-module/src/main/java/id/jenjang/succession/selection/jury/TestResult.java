package id.jenjang.succession.selection.jury;

import id.jenjang.access.ShowsPeople;
import id.jenjang.succession.selection.rules.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The result of a test as it counts now, corrections included.
 *
 * @param scores hundredths of a point by criterion
 * @param document where it stands
 * @param version which correction it is of, 0 for none, so that one made meanwhile is not overwritten
 */
public record TestResult(UUID employee, Stage stage, Map<String, Integer> scores, String document, long version)
        implements ShowsPeople {
    public TestResult {
        scores = Map.copyOf(scores);
    }

    @Override
    public Collection<UUID> people() {
        return List.of(employee);
    }
}
