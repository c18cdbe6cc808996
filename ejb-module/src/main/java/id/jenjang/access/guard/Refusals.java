package id.jenjang.access.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.LongAdder;

/** Counts and logs refused calls, by the method's name alone: neither who asked nor about whom. */
@ApplicationScoped
public class Refusals {
    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    private final LongAdder count = new LongAdder();

    void note(String method) {
        count.increment();
        LOG.log(Level.WARNING, "JEN-2001 call refused: {0}", method);
    }

    /** How many calls this node refused since its start. */
    public long count() {
        return count.sum();
    }
}
