package id.jenjang.mentoring.offer;

import id.jenjang.access.Acting;
import id.jenjang.store.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Goes round every quarter of an hour: offers that nobody answered in time lapse, who has a day left is reminded. */
@ApplicationScoped
class OfferClock implements RecurringJob {
    @Inject
    private KeepingOffers keeping;

    @Override
    public String name() {
        return "mentoring-offer-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() throws Exception {
        Acting.asSystem(() -> {
            keeping.open().forEach(keeping::endIfOver);
            keeping.open().forEach(keeping::remind);
            return null;
        });
    }
}
