package id.jenjang.rotation.desk;

import id.jenjang.rotation.plan.Obstacle;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.solve.Clash;
import id.jenjang.rotation.solve.RotationAnswer;
import id.jenjang.rotation.store.StoredPlan.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a plan was not made: first what is known of it, then the rules. */
final class Troubles {
    private final RotationTerms terms;

    Troubles(RotationTerms terms) {
        this.terms = terms;
    }

    /** Moves settled by hand that a rule forbids. */
    static List<Trouble> of(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> new Trouble("trouble.forced", null, null, null, null, 0, obstacle.rule()))
                .toList();
    }

    /** Of an answer without a plan. */
    List<Trouble> of(RotationAnswer answer) {
        List<Trouble> troubles = new ArrayList<>();
        String steps = String.valueOf(answer.iterations());
        troubles.add(new Trouble(known(answer), null, null, null, null, 0, steps));
        answer.clashes().forEach(clash -> troubles.add(of(clash)));
        return troubles;
    }

    private static String known(RotationAnswer answer) {
        return switch (answer.end()) {
            case INFEASIBLE -> answer.clashes().size() == 1 ? "trouble.alone" : "trouble.smallest";
            case INFEASIBLE_AMONG -> "trouble.among";
            default -> answer.clashes().isEmpty() ? "trouble.nothing" : "trouble.tightest";
        };
    }

    private Trouble of(Clash clash) {
        // Who has to move is somebody whose move was settled by hand.
        Optional<HandRule> hand = clash.rule() == Clash.Rule.MUST_MOVE ? settled(clash) : Optional.empty();
        return hand.map(rule -> new Trouble(
                        "clash.LOCKED_MOVE", rule.employee(), null, rule.position(), null, rule.period(), ""))
                .orElseGet(() -> new Trouble(
                        "clash." + clash.rule(),
                        clash.person().orElse(null),
                        clash.other().orElse(null),
                        clash.post().orElse(null),
                        clash.unit().orElse(null),
                        clash.period() + 1,
                        ""));
    }

    private Optional<HandRule> settled(Clash clash) {
        return terms.hand().stream()
                .filter(rule -> rule.kind() == HandRule.Kind.FORCE)
                .filter(rule -> rule.employee().equals(clash.person().orElseThrow()))
                .findFirst();
    }
}
