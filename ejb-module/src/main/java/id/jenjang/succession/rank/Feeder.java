package id.jenjang.succession.rank;

import id.jenjang.people.Job;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.Target;
import java.util.List;

/**
 * A job whose holders may succeed into another, and what is asked of them.
 *
 * @param from the job held
 * @param step name of the step's kind
 * @param target what they are judged for
 * @param shared rules that ask the same whatever the job aimed at
 * @param own rules that read the job aimed at or the rung below
 * @param ruling number of the shared rules: the same rules, the same number
 */
record Feeder(Job from, String step, Target target, List<Rule> shared, List<Rule> own, int ruling) {}
