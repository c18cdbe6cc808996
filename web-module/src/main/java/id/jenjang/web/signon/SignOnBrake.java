package id.jenjang.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Slows down guessing, for one name and for one address; an address is shared by an office and may fail more often. */
@ApplicationScoped
class SignOnBrake {
    private final Throttle names = new Throttle(Clock.systemUTC(), 5);
    private final Throttle addresses = new Throttle(Clock.systemUTC(), 50);

    /** How long to wait before the next try; zero when it may come at once. */
    Duration waitFor(String name, String address) {
        Duration byName = names.waitFor(key(name));
        Duration byAddress = addresses.waitFor(address);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    void failed(String name, String address) {
        names.failed(key(name));
        addresses.failed(address);
    }

    void succeeded(String name) {
        names.succeeded(key(name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
