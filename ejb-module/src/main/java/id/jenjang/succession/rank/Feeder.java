package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.requirement.Target;

/**
 * A job whose holders may succeed into another, and what is asked of them.
 *
 * @param from the job held
 * @param step name of the step's kind
 * @param target what they are judged for
 * @param ruling what is asked
 */
record Feeder(Job from, String step, Target target, Ruling ruling) {
    /** Whether another leads from the same job, by the same kind of step, with the same asked. */
    boolean same(Feeder other) {
        return from.equals(other.from) && step.equals(other.step) && ruling.same(other.ruling);
    }
}
