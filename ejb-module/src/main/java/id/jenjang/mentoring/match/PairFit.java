package id.jenjang.mentoring.match;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The fit of one pair, part by part, as it is told. */
final class PairFit {
    private PairFit() {}

    static Fit of(MatchMentor mentor, MatchMentee mentee, FitWeights weights) {
        Map<FitPart, Integer> points = new EnumMap<>(FitPart.class);
        long met = mentee.needs().entrySet().stream()
                .filter(need -> mentor.competencies().getOrDefault(need.getKey(), 0) >= need.getValue())
                .count();
        points.put(FitPart.COMPETENCY, share(met, mentee.needs().size()));
        points.put(
                FitPart.ROUTE,
                share(
                        mentee.route().stream().filter(mentor.jobs()::contains).count(),
                        mentee.route().size()));
        points.put(
                FitPart.TOPICS,
                share(
                        mentee.topics().stream()
                                .filter(mentor.topics()::contains)
                                .count(),
                        mentee.topics().size()));
        points.put(FitPart.WISHES, wish(mentee, mentor.id()) + wishBack(mentor, mentee.id()));
        points.put(FitPart.PLACE_TIME, placeTime(mentor.who(), mentee.who()));
        points.put(FitPart.NOVELTY, novelty(mentor.who(), mentee.who()));
        points.put(FitPart.EARLIER, mentee.earlier().contains(mentor.id()) ? 100 : 0);
        return Fit.of(points, weights);
    }

    private static int share(long part, int whole) {
        return whole == 0 ? 0 : (int) (100 * part / whole);
    }

    private static int wish(MatchMentee mentee, UUID mentor) {
        int rank = mentee.wishes().indexOf(mentor);
        return rank < 0 ? 0 : wishPoints(rank);
    }

    private static int wishBack(MatchMentor mentor, UUID mentee) {
        int rank = mentor.wishes().indexOf(mentee);
        return rank < 0 ? 0 : wishPoints(rank);
    }

    /** Of one side: 50 for the first, 10 less for each after it, 10 for the fifth and all later. */
    static int wishPoints(int rank) {
        return 50 - 10 * Math.min(rank, 4);
    }

    static int placeTime(MatchPerson mentor, MatchPerson mentee) {
        int place = !mentor.place().isEmpty() && mentor.place().equals(mentee.place()) ? 50 : 0;
        return place + 25 * Math.min(2, Long.bitCount(mentor.free() & mentee.free()));
    }

    static int novelty(MatchPerson mentor, MatchPerson mentee) {
        return mentor.unit() != null && mentee.unit() != null && !mentor.unit().equals(mentee.unit()) ? 100 : 0;
    }
}
