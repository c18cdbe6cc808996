package id.jenjang.succession.pool;

import id.jenjang.access.Acting;
import id.jenjang.access.Allows;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Ends what has run out (kedaluwarsa): asked by the clock alone, one transaction a round. */
@Stateless
public class ExpiringEntries {
    @Inject
    private Leaving leaving;

    /** For the container. */
    public ExpiringEntries() {}

    ExpiringEntries(Leaving leaving) {
        this.leaving = leaving;
    }

    /** Takes out whose term is over and who is no longer delivered; how many. */
    @Allows(system = true)
    public int expire() {
        return leaving.over(Acting.SYSTEM);
    }
}
