package id.jenjang.mentoring.match;

import id.jenjang.people.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules that keep one pair apart, one after the other, as they are told. */
final class PairRules {
    private static final List<MatchRule> RULES = List.of(MatchRule.values());

    private PairRules() {}

    /** Those broken, in their order; a coordinator's word is not among them. */
    static List<MatchRule> broken(MatchingPolicy policy, MatchMentor mentor, MatchMentee mentee) {
        List<MatchRule> broken = new ArrayList<>();
        for (MatchRule rule : RULES) {
            if (breaks(rule, policy, mentor, mentee)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** The only one broken; null when none is or several are. */
    static MatchRule lone(MatchingPolicy policy, MatchMentor mentor, MatchMentee mentee) {
        MatchRule lone = null;
        for (MatchRule rule : RULES) {
            if (breaks(rule, policy, mentor, mentee)) {
                if (lone != null) {
                    return null;
                }
                lone = rule;
            }
        }
        return lone;
    }

    private static boolean breaks(MatchRule rule, MatchingPolicy policy, MatchMentor mentor, MatchMentee mentee) {
        MatchPerson senior = mentor.who();
        MatchPerson junior = mentee.who();
        return switch (rule) {
            case ONESELF -> senior.id().equals(junior.id());
            case LINE_OF_COMMAND -> policy.noLineOfCommand() && inLine(senior, junior);
            case UNIT -> unit(policy.units(), senior, junior);
            case GRADE_MARGIN -> gradesShort(policy, senior.grade(), junior.grade()) > 0;
            case TIER_MARGIN -> tiersShort(policy, senior.tier(), junior.tier()) > 0;
            case PLACE -> policy.samePlace() && !PairFit.onePlace(senior, junior);
            case LANGUAGE -> policy.commonLanguage() && Collections.disjoint(senior.languages(), junior.languages());
            case SEX_ASKED_FOR ->
                (junior.asksFor() != null && junior.asksFor() != senior.sex())
                        || (senior.asksFor() != null && senior.asksFor() != junior.sex());
            case COMMON_GROUND -> policy.commonGround() && nothingInCommon(mentor, mentee);
            case RULED_OUT_BY_COORDINATOR -> false;
        };
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

    private static boolean nothingInCommon(MatchMentor mentor, MatchMentee mentee) {
        return PairFit.topics(mentor, mentee) == 0
                && PairFit.competency(mentor, mentee) == 0
                && PairFit.route(mentor, mentee) == 0
                && PairFit.wishes(mentor, mentee) == 0;
    }
}
