package id.jenjang.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes wall and processor time, so that a figure from a busy machine can be told from a slow one. Processor time is
 * that of this JVM and of the database server that it works with.
 */
final class Stopwatch {
    private static final double SECOND = 1e9;
    private static final long WARM_NANOS = 2_000_000_000L;

    private final Optional<ProcessHandle> server;

    private Stopwatch(Optional<ProcessHandle> server) {
        this.server = server;
    }

    /** For work in this JVM alone. */
    static Stopwatch own() {
        return new Stopwatch(Optional.empty());
    }

    /** For work with a server: its first process and all below it. */
    static Stopwatch with(ProcessHandle server) {
        return new Stopwatch(Optional.of(server));
    }

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Runs it once. */
    Took of(Work work) throws Exception {
        double cpu = processor();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / SECOND;
        return new Took(seconds, processor() - cpu);
    }

    /** The quickest of many runs, the one that the rest of the machine disturbed least; warm for two seconds first. */
    Took best(int runs, Work work) throws Exception {
        long warm = System.nanoTime() + WARM_NANOS;
        while (System.nanoTime() < warm) {
            work.run();
        }
        Took best = of(work);
        for (int i = 1; i < runs; i++) {
            Took next = of(work);
            best = next.seconds() < best.seconds() ? next : best;
        }
        return best;
    }

    private double processor() {
        return Stream.concat(
                                Stream.of(ProcessHandle.current()),
                                server.stream().flatMap(root -> Stream.concat(Stream.of(root), root.descendants())))
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toNanos)
                        .sum()
                / SECOND;
    }
}
