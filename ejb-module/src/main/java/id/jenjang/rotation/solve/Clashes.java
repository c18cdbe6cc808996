package id.jenjang.rotation.solve;

import java.util.Optional;
import java.util.UUID;

/** Says what a rule is about by UUIDs. */
final class Clashes {
    static final int ALWAYS = -1;

    private Clashes() {}

    static Clash pair(RotationProblem problem, int pair) {
        return new Clash(
                Clash.Rule.CONFLICT,
                Optional.of(problem.people[problem.pairFirst[pair]]),
                Optional.of(problem.people[problem.pairSecond[pair]]),
                Optional.empty(),
                Optional.empty(),
                ALWAYS);
    }

    /** What a person has to do: the settled move, or a move at all. */
    static Clash duty(RotationProblem problem, int person) {
        return problem.locked[person] == RotationProblem.NONE ? must(problem, person) : locked(problem, person);
    }

    static Clash ofPost(RotationProblem problem, int post, int period) {
        return new Clash(
                Clash.Rule.ROOM,
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem.posts[post]),
                Optional.of(problem.units[problem.unitOf[post]]),
                period);
    }

    /** The same rule whatever the period. */
    static Clash always(Clash clash) {
        return new Clash(clash.rule(), clash.person(), clash.other(), clash.post(), clash.unit(), ALWAYS);
    }

    static Clash ofUnit(RotationProblem problem, Clash.Rule rule, int unit, int period) {
        return new Clash(
                rule, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(problem.units[unit]), period);
    }

    static Clash locked(RotationProblem problem, int person) {
        int option = problem.locked[person];
        UUID post = problem.posts[problem.optionPost[option]];
        return new Clash(
                Clash.Rule.LOCKED_MOVE,
                Optional.of(problem.people[person]),
                Optional.empty(),
                Optional.of(post),
                Optional.empty(),
                problem.optionPeriod[option]);
    }

    static Clash must(RotationProblem problem, int person) {
        return new Clash(
                Clash.Rule.MUST_MOVE,
                Optional.of(problem.people[person]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                problem.mustBy[person]);
    }
}
