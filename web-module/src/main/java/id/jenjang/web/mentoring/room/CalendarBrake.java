package id.jenjang.web.mentoring.room;

import id.jenjang.web.signon.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Slows down guessing at calendar addresses, for one address; the calendars of an office come from one alike. */
@ApplicationScoped
class CalendarBrake {
    private static final int FREE = 50;

    private final Throttle addresses = new Throttle(Clock.systemUTC(), FREE);

    /** How long to wait before the next try; zero when it may come at once. */
    Duration waitFor(String address) {
        return addresses.waitFor(address);
    }

    void failed(String address) {
        addresses.failed(address);
    }
}
