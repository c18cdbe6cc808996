package id.jenjang.mentoring.match;

import id.jenjang.people.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules that keep one pair apart, one after the other, as they are told. */
final class PairRules {
    private PairRules() {}

    /** Those broken, in their order; a coordinator's word is not among them. */
    static List<MatchRule> broken(MatchingPolicy policy, MatchMentor mentor, MatchMentee mentee) {
        MatchPerson senior = mentor.who();
        MatchPerson junior = mentee.who();
        List<MatchRule> broken = new ArrayList<>();
        note(broken, MatchRule.ONESELF, senior.id().equals(junior.id()));
        note(broken, MatchRule.LINE_OF_COMMAND, policy.noLineOfCommand() && inLine(senior, junior));
        note(broken, MatchRule.UNIT, unit(policy.units(), senior, junior));
        note(broken, MatchRule.GRADE_MARGIN, gradesShort(policy, senior.grade(), junior.grade()) > 0);
        note(broken, MatchRule.TIER_MARGIN, tiersShort(policy, senior.tier(), junior.tier()) > 0);
        boolean oneplace = !senior.place().isEmpty() && senior.place().equals(junior.place());
        note(broken, MatchRule.PLACE, policy.samePlace() && !oneplace);
        note(
                broken,
                MatchRule.LANGUAGE,
                policy.commonLanguage() && Collections.disjoint(senior.languages(), junior.languages()));
        boolean asked = (junior.asksFor() != null && junior.asksFor() != senior.sex())
                || (senior.asksFor() != null && senior.asksFor() != junior.sex());
        note(broken, MatchRule.SEX_ASKED_FOR, asked);
        note(broken, MatchRule.COMMON_GROUND, policy.commonGround() && nothingInCommon(policy, mentor, mentee));
        return broken;
    }

    private static void note(List<MatchRule> broken, MatchRule rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }

    private static boolean inLine(MatchPerson senior, MatchPerson junior) {
        return junior.superiors().contains(senior.id()) || senior.superiors().contains(junior.id());
    }

    private static boolean unit(UnitRule rule, MatchPerson senior, MatchPerson junior) {
        boolean known = senior.unit() != null && junior.unit() != null;
        boolean same = known && senior.unit().equals(junior.unit());
        return rule == UnitRule.SAME ? !same : rule == UnitRule.OTHER && (!known || same);
    }

    /** How many grades are missing to the margin; more than any margin where they do not compare. */
    static int gradesShort(MatchingPolicy policy, Grade senior, Grade junior) {
        if (policy.gradeMargin() == MatchingPolicy.NO_MARGIN) {
            return 0;
        }
        boolean comparable = senior != null && junior != null && senior.scheme() == junior.scheme();
        return comparable ? policy.gradeMargin() - (senior.ordinal() - junior.ordinal()) : Integer.MAX_VALUE;
    }

    /** How many tiers are missing to the margin; more than any margin where one is unknown. */
    static int tiersShort(MatchingPolicy policy, int senior, int junior) {
        if (policy.tierMargin() == MatchingPolicy.NO_MARGIN) {
            return 0;
        }
        return senior > 0 && junior > 0 ? policy.tierMargin() - (senior - junior) : Integer.MAX_VALUE;
    }

    private static boolean nothingInCommon(MatchingPolicy policy, MatchMentor mentor, MatchMentee mentee) {
        Fit fit = PairFit.of(mentor, mentee, policy.weights());
        return fit.points().get(FitPart.COMPETENCY) == 0
                && fit.points().get(FitPart.ROUTE) == 0
                && fit.points().get(FitPart.TOPICS) == 0
                && fit.points().get(FitPart.WISHES) == 0;
    }
}
