package id.jenjang.measure;

import id.jenjang.access.guard.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Puts the count of refused calls among the metrics at the start, so that it is there before the first refusal. */
@Singleton
@Startup
public class MeasuringUse {
    private static final String REFUSALS = "jenjang_refusals";

    @Inject
    private MetricRegistry registry;

    @Inject
    private Refusals refusals;

    @PostConstruct
    void start() {
        registry.gauge(REFUSALS, refusals, Refusals::count);
    }
}
