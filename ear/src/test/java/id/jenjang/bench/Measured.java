package id.jenjang.bench;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One measured case.
 *
 * @param name of the case, such as "import on PostgreSQL"
 * @param size how many things were worked on: people, rows or questions
 * @param seconds of wall time that ours took
 * @param cpuSeconds of processor time that ours took, servers included; empty where it was not looked at
 * @param memoryMb the most heap that was in use after a collection, in MiB
 * @param peer what ours is compared with; empty when with nothing
 * @param peerSeconds that the peer took for the same
 * @param outcome what came out, where that can be better or worse
 */
public record Measured(
        String name,
        long size,
        double seconds,
        OptionalDouble cpuSeconds,
        long memoryMb,
        Optional<String> peer,
        OptionalDouble peerSeconds,
        Optional<Outcome> outcome) {
    /**
     * What came out of a search.
     *
     * @param objective that was reached; greater is better
     * @param bound that nothing can exceed, proven
     * @param peerObjective what the peer reached; empty when it found nothing or broke rules
     */
    public record Outcome(double objective, double bound, OptionalDouble peerObjective) {
        /** How far it may be from the best; 0.01 is one per cent. */
        public double gap() {
            return Math.max(0, bound - objective) / Math.max(1, Math.abs(bound));
        }
    }

    /** A case that is compared with nothing. */
    public static Measured alone(String name, long size, double seconds, long memoryMb) {
        return new Measured(
                name,
                size,
                seconds,
                OptionalDouble.empty(),
                memoryMb,
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** The same with the processor time that it took. */
    public Measured using(double processorSeconds) {
        return new Measured(name, size, seconds, OptionalDouble.of(processorSeconds), memoryMb, peer, peerSeconds, outcome);
    }

    /** The same beside what else does it. */
    public Measured beside(String other, double otherSeconds) {
        return new Measured(
                name, size, seconds, cpuSeconds, memoryMb, Optional.of(other), OptionalDouble.of(otherSeconds), outcome);
    }

    /** The same with what came out. */
    public Measured reaching(Outcome reached) {
        return new Measured(name, size, seconds, cpuSeconds, memoryMb, peer, peerSeconds, Optional.of(reached));
    }

    /** Things per second. */
    public double rate() {
        return size / seconds;
    }

    /** How many times the peer's time ours is better than; empty without a peer. */
    public OptionalDouble ratio() {
        return peerSeconds.isPresent()
                ? OptionalDouble.of(peerSeconds.getAsDouble() / seconds)
                : OptionalDouble.empty();
    }
}
