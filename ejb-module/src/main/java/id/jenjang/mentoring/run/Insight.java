package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.BlockingPair;
import id.jenjang.mentoring.match.Explainer;
import id.jenjang.mentoring.match.FrontierPoint;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.SmallestChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is told of a matching besides its pairs; made once with it, so that showing it costs nothing.
 *
 * @param changes by who is not matched, what would be enough
 * @param wanted for how many of them one more place at a mentor would be enough
 * @param blocking those who would both rather have each other and gain most
 * @param blockingAll how many there are of them in all
 * @param frontier the trades between many pairs and well-fitting ones, the most matched first
 */
record Insight(
        Map<UUID, SmallestChange> changes,
        Map<UUID, Integer> wanted,
        List<BlockingPair> blocking,
        int blockingAll,
        List<FrontierPoint> frontier) {
    private static final int MOST_BLOCKING = 50;

    Insight {
        changes = Map.copyOf(changes);
        wanted = Map.copyOf(wanted);
        blocking = List.copyOf(blocking);
        frontier = List.copyOf(frontier);
    }

    static Insight of(Explainer explainer, Matching matching) {
        Map<UUID, SmallestChange> changes = new LinkedHashMap<>();
        matching.unmatched().forEach(each -> changes.put(each, explainer.smallestChange(each)));
        List<BlockingPair> blocking = explainer.blocking();
        return new Insight(
                changes,
                explainer.placesWanted(),
                blocking.stream().limit(MOST_BLOCKING).toList(),
                blocking.size(),
                explainer.frontier());
    }
}
