package id.jenjang.succession.pool;

import id.jenjang.access.Acting;
import id.jenjang.store.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Goes round every quarter of an hour: who has been in a pool for their term leaves it. */
@ApplicationScoped
class PoolClock implements RecurringJob {
    @Inject
    private ExpiringEntries expiring;

    @Override
    public String name() {
        return "pool-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() throws Exception {
        Acting.asSystem(expiring::expire);
    }
}
