package id.jenjang.succession.simulate;

import id.jenjang.succession.dial.DialFault;
import java.util.List;

/**
 * What became of a request about a simulation.
 *
 * @param faults what is wrong with the numbers; none but where that is the outcome
 */
public record SimulationAnswer(Outcome outcome, List<DialFault> faults) {
    /** Ways that it can come out. */
    public enum Outcome {
        DONE,
        /** No number differs, so nothing would change. */
        NOTHING_CHANGED,
        /** Some numbers cannot be used. */
        FAULTS,
        NAME_EMPTY,
        NAME_LONG,
        /** There is no scheme, or no policy, in force. */
        NO_RULES,
        /** The simulation is not in a state for that. */
        NOT_NOW
    }

    public SimulationAnswer {
        faults = List.copyOf(faults);
    }

    static SimulationAnswer of(Outcome outcome) {
        return new SimulationAnswer(outcome, List.of());
    }
}
