package id.jenjang.mentoring.match;

import id.jenjang.people.Grade;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One pair read again from the words of the policy, sharing nothing with what makes and explains matchings. */
final class PairCheck {
    private final MatchingPolicy policy;
    private final MatchMentor mentor;
    private final MatchMentee mentee;
    private final MatchPerson senior;
    private final MatchPerson junior;

    PairCheck(MatchingPolicy policy, MatchMentor mentor, MatchMentee mentee) {
        this.policy = policy;
        this.mentor = mentor;
        this.mentee = mentee;
        senior = mentor.who();
        junior = mentee.who();
    }

    /** The rules of the programme that the pair does not keep. */
    Set<MatchRule> against() {
        Set<MatchRule> against = EnumSet.noneOf(MatchRule.class);
        Map<MatchRule, Boolean> kept = new EnumMap<>(MatchRule.class);
        kept.put(MatchRule.ONESELF, !senior.id().equals(junior.id()));
        kept.put(MatchRule.LINE_OF_COMMAND, !policy.noLineOfCommand() || outOfLine());
        kept.put(MatchRule.UNIT, unitsAsAsked());
        kept.put(MatchRule.GRADE_MARGIN, policy.gradeMargin() < 0 || gradesApart());
        kept.put(MatchRule.TIER_MARGIN, policy.tierMargin() < 0 || tiersApart());
        kept.put(MatchRule.PLACE, !policy.samePlace() || together());
        kept.put(MatchRule.LANGUAGE, !policy.commonLanguage() || shared(senior.languages(), junior.languages()) > 0);
        kept.put(MatchRule.SEX_ASKED_FOR, asAsked(senior, junior) && asAsked(junior, senior));
        kept.put(MatchRule.COMMON_GROUND, !policy.commonGround() || ground());
        kept.forEach((rule, holds) -> {
            if (!holds) {
                against.add(rule);
            }
        });
        return against;
    }

    private boolean outOfLine() {
        return !senior.superiors().contains(junior.id()) && !junior.superiors().contains(senior.id());
    }

    private boolean unitsAsAsked() {
        UUID one = senior.unit();
        UUID other = junior.unit();
        if (policy.units() == UnitRule.ANY) {
            return true;
        }
        return one != null && other != null && one.equals(other) == (policy.units() == UnitRule.SAME);
    }

    private boolean gradesApart() {
        Grade higher = senior.grade();
        Grade lower = junior.grade();
        return higher != null
                && lower != null
                && higher.scheme().equals(lower.scheme())
                && higher.ordinal() >= lower.ordinal() + policy.gradeMargin();
    }

    private boolean tiersApart() {
        return Math.min(senior.tier(), junior.tier()) > 0 && senior.tier() >= junior.tier() + policy.tierMargin();
    }

    private boolean together() {
        return !junior.place().isBlank() && junior.place().equals(senior.place());
    }

    private static boolean asAsked(MatchPerson asking, MatchPerson other) {
        return asking.asksFor() == null || asking.asksFor().equals(other.sex());
    }

    private boolean ground() {
        return points(FitPart.COMPETENCY) + points(FitPart.ROUTE) + points(FitPart.TOPICS) + points(FitPart.WISHES) > 0;
    }

    /** Whether the fit is told as it is: the points of every part, their weighted sum and the most there could be. */
    boolean fits(Fit told) {
        long sum = 0;
        long most = 0;
        for (FitPart part : FitPart.values()) {
            int points = points(part);
            if (!Integer.valueOf(points).equals(told.points().get(part))) {
                return false;
            }
            sum += (long) policy.weights().weight(part) * points;
            most += 100L * policy.weights().weight(part);
        }
        return sum == told.total() && most == told.most();
    }

    private int points(FitPart part) {
        return switch (part) {
            case COMPETENCY -> percent(needsMet(), mentee.needs().size());
            case ROUTE ->
                percent(shared(mentor.jobs(), mentee.route()), mentee.route().size());
            case TOPICS ->
                percent(
                        shared(mentor.topics(), mentee.topics()),
                        mentee.topics().size());
            case WISHES -> ranked(mentee.wishes(), senior.id()) + ranked(mentor.wishes(), junior.id());
            case PLACE_TIME -> (together() ? 50 : 0) + 25 * Math.min(2, hoursInCommon());
            case NOVELTY ->
                senior.unit() == null || junior.unit() == null || senior.unit().equals(junior.unit()) ? 0 : 100;
            case EARLIER -> mentee.earlier().stream().anyMatch(senior.id()::equals) ? 100 : 0;
        };
    }

    private int needsMet() {
        int met = 0;
        for (Map.Entry<String, Integer> held : mentor.competencies().entrySet()) {
            Integer needed = mentee.needs().get(held.getKey());
            met += needed != null && held.getValue() >= needed ? 1 : 0;
        }
        for (Map.Entry<String, Integer> need : mentee.needs().entrySet()) {
            met += need.getValue() <= 0 && !mentor.competencies().containsKey(need.getKey()) ? 1 : 0;
        }
        return met;
    }

    private int hoursInCommon() {
        int count = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            count += (senior.free() >>> bit & 1) == 1 && (junior.free() >>> bit & 1) == 1 ? 1 : 0;
        }
        return count;
    }

    private static int shared(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) Math.floor(100.0 * part / whole);
    }

    /** 50 for the first, 40 for the second and so on; 10 from the fifth on. */
    private static int ranked(List<UUID> wishes, UUID whom) {
        int points = 50;
        for (UUID each : wishes) {
            if (each.equals(whom)) {
                return points;
            }
            points = Math.max(10, points - 10);
        }
        return 0;
    }
}
