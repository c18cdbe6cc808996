package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.Reached;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A run in figures.
 *
 * @param mentors approved ones, and
 * @param places that they offer by the policy, those of pairs that stand included
 * @param mentees who asked, those of pairs that stand included
 * @param standing pairs and open offers that were kept
 * @param pinned pairs set by the coordinator
 * @param proposed pairs of the matcher
 * @param unmatched mentees without a mentor
 * @param worst the lowest fit of the pairs not standing; 0 when there are none
 * @param total of the fits of the pairs not standing
 * @param most the fit of a pair with full points, for percentages
 * @param heaviest mentees of the mentor who has most
 * @param reached what it is the best in, in the order of the goals; of the proposed pairs alone
 */
public record RunFigures(
        int mentors,
        int places,
        int mentees,
        int standing,
        int pinned,
        int proposed,
        int unmatched,
        int worst,
        long total,
        int most,
        int heaviest,
        List<Reached> reached) {
    /** Copies what could change. */
    public RunFigures {
        reached = List.copyOf(reached);
    }

    static RunFigures of(MatchInput input, Matching matching) {
        List<MatchedPair> fresh = matching.pairs().stream()
                .filter(pair -> pair.origin() != MatchedPair.Origin.STANDING)
                .toList();
        Map<UUID, Integer> load = new HashMap<>();
        matching.pairs().forEach(pair -> load.merge(pair.couple().mentor(), 1, Integer::sum));
        int most = input.policy().mostMentees();
        return new RunFigures(
                input.pool().mentors().size(),
                input.pool().mentors().stream()
                        .mapToInt(MatchMentor::capacity)
                        .map(places -> Math.min(places, most))
                        .sum(),
                input.pool().mentees().size(),
                matching.pairs().size() - fresh.size(),
                (int) fresh.stream()
                        .filter(pair -> pair.origin() == MatchedPair.Origin.PINNED)
                        .count(),
                (int) fresh.stream()
                        .filter(pair -> pair.origin() == MatchedPair.Origin.PROPOSED)
                        .count(),
                matching.unmatched().size(),
                fresh.stream().mapToInt(pair -> pair.fit().total()).min().orElse(0),
                fresh.stream().mapToLong(pair -> pair.fit().total()).sum(),
                input.policy().weights().most(),
                load.values().stream().mapToInt(each -> each).max().orElse(0),
                matching.reached());
    }

    /** Pairs that do not stand yet. */
    public int fresh() {
        return pinned + proposed;
    }

    /** The lowest fit in percent of full points. */
    public int worstPercent() {
        return Math.round(100f * worst / most);
    }

    /** The average fit of the pairs that do not stand yet, in percent of full points; 0 without any. */
    public int averagePercent() {
        return fresh() == 0 ? 0 : Math.round(100f * total / fresh() / most);
    }

    /** Whether every goal is proven to be reached. */
    public boolean proven() {
        return reached.stream().allMatch(Reached::proven);
    }

    static String write(RunFigures figures) {
        return Json.createObjectBuilder()
                .add("mentors", figures.mentors)
                .add("places", figures.places)
                .add("mentees", figures.mentees)
                .add("standing", figures.standing)
                .add("pinned", figures.pinned)
                .add("proposed", figures.proposed)
                .add("unmatched", figures.unmatched)
                .add("worst", figures.worst)
                .add("total", figures.total)
                .add("most", figures.most)
                .add("heaviest", figures.heaviest)
                .add("reached", MatchingText.reached(figures.reached))
                .build()
                .toString();
    }

    static RunFigures read(String text) {
        JsonObject json = Texts.object(text);
        return new RunFigures(
                json.getInt("mentors"),
                json.getInt("places"),
                json.getInt("mentees"),
                json.getInt("standing"),
                json.getInt("pinned"),
                json.getInt("proposed"),
                json.getInt("unmatched"),
                json.getInt("worst"),
                json.getJsonNumber("total").longValue(),
                json.getInt("most"),
                json.getInt("heaviest"),
                MatchingText.readReached(json));
    }
}
