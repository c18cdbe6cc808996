package id.jenjang.access;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Marks what Jenjang does by itself: at its start, by timers and in long jobs. Inside, methods with
 * {@code @Allows(system = true)} may be called, and acts are kept under the name of whoever started the job.
 */
public final class Acting {
    /** The name under which acts without a person behind them are kept. */
    public static final String SYSTEM = "sistem";

    private static final ThreadLocal<String> NAME = new ThreadLocal<>();

    private Acting() {}

    /** Runs something that nobody asked for, such as a timer. */
    public static <T> T asSystem(Callable<T> work) throws Exception {
        return onBehalfOf(SYSTEM, work);
    }

    /** Runs a job in the name of the user who started it; gives it none of that user's roles. */
    public static <T> T onBehalfOf(String user, Callable<T> work) throws Exception {
        String before = NAME.get();
        NAME.set(Objects.requireNonNull(user, "user"));
        try {
            return work.call();
        } finally {
            if (before == null) {
                NAME.remove();
            } else {
                NAME.set(before);
            }
        }
    }

    /** In whose name this thread works; empty outside of jobs. */
    public static Optional<String> name() {
        return Optional.ofNullable(NAME.get());
    }
}
