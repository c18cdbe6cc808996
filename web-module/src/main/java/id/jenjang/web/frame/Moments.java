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
    private static final String INDONESIAN = "d MMM yyyy, HH.mm z";
    private static final String ENGLISH = "d MMM yyyy, HH:mm z";

    @Inject
    private Clock clock;

    @Inject
    private Preferences preferences;

    /** Day and minute with the zone; null for no moment. */
    public String text(Instant moment) {
        if (moment == null) {
            return null;
        }
        String pattern = preferences.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
        return DateTimeFormatter.ofPattern(pattern, preferences.getLocale()).format(moment.atZone(clock.getZone()));
    }
}
