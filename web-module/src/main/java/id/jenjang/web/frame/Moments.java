package id.jenjang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Times of day in the agency's zone and the visitor's language. */
@Named
@ApplicationScoped
public class Moments {
    private static final String PATTERN = "d MMM yyyy, HH.mm z";

    @Inject
    private Clock clock;

    @Inject
    private Preferences preferences;

    /** Day and minute with the zone; null for no moment. */
    public String text(Instant moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ofPattern(PATTERN, preferences.getLocale()).format(moment.atZone(clock.getZone()));
    }
}
