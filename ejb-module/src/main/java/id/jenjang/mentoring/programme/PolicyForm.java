package id.jenjang.mentoring.programme;

import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.FitWeights;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.ProgrammeKind;
import id.jenjang.mentoring.match.UnitRule;
import java.util.Map;
import java.util.Optional;

/** A policy as it was typed; the same fields as {@link MatchingPolicy}, but they may be out of range. */
public record PolicyForm(
        ProgrammeKind kind,
        int gradeMargin,
        int tierMargin,
        UnitRule units,
        boolean noLineOfCommand,
        boolean samePlace,
        boolean commonLanguage,
        boolean commonGround,
        int mostMentees,
        MatchOrder order,
        Map<FitPart, Integer> weights) {
    /** The policy that was typed; empty when a number is out of range or all weights are 0. */
    public Optional<MatchingPolicy> policy() {
        try {
            return Optional.of(new MatchingPolicy(
                    kind,
                    gradeMargin,
                    tierMargin,
                    units,
                    noLineOfCommand,
                    samePlace,
                    commonLanguage,
                    commonGround,
                    mostMentees,
                    order,
                    new FitWeights(weights)));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }
}
