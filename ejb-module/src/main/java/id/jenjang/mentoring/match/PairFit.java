package id.jenjang.mentoring.match;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The fit of one pair, part by part, as it is told. */
final class PairFit {
    private PairFit() {}

    static Fit of(MatchMentor mentor, MatchMentee mentee, FitWeights weights) {
        Map<FitPart, Integer> points = new EnumMap<>(FitPart.class);
        points.put(FitPart.COMPETENCY, competency(mentor, mentee));
        points.put(FitPart.ROUTE, route(mentor, mentee));
        points.put(FitPart.TOPICS, topics(mentor, mentee));
        points.put(FitPart.WISHES, wishes(mentor, mentee));
        points.put(FitPart.PLACE_TIME, placeTime(mentor.who(), mentee.who()));
        points.put(FitPart.NOVELTY, novelty(mentor.who(), mentee.who()));
        points.put(FitPart.EARLIER, mentee.earlier().contains(mentor.id()) ? 100 : 0);
        return Fit.of(points, weights);
    }

    static int competency(MatchMentor mentor, MatchMentee mentee) {
        int met = 0;
        for (Map.Entry<String, Integer> need : mentee.needs().entrySet()) {
            met += mentor.competencies().getOrDefault(need.getKey(), 0) >= need.getValue() ? 1 : 0;
        }
        return share(met, mentee.needs().size());
    }

    static int route(MatchMentor mentor, MatchMentee mentee) {
        return share(common(mentee.route(), mentor.jobs()), mentee.route().size());
    }

    static int topics(MatchMentor mentor, MatchMentee mentee) {
        return share(common(mentee.topics(), mentor.topics()), mentee.topics().size());
    }

    static int wishes(MatchMentor mentor, MatchMentee mentee) {
        return wish(mentee, mentor.id()) + wishBack(mentor, mentee.id());
    }

    private static int common(Set<String> asked, Set<String> had) {
        int common = 0;
        for (String each : asked) {
            common += had.contains(each) ? 1 : 0;
        }
        return common;
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : 100 * part / whole;
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
        return (onePlace(mentor, mentee) ? 50 : 0) + 25 * Math.min(2, Long.bitCount(mentor.free() & mentee.free()));
    }

    static boolean onePlace(MatchPerson mentor, MatchPerson mentee) {
        return !mentor.place().isEmpty() && mentor.place().equals(mentee.place());
    }

    static int novelty(MatchPerson mentor, MatchPerson mentee) {
        return mentor.unit() != null && mentee.unit() != null && !mentor.unit().equals(mentee.unit()) ? 100 : 0;
    }
}
