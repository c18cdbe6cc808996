package id.jenjang.decision.approval;

import id.jenjang.access.Allows;
import id.jenjang.decision.record.Clocked;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What timers do with matters, each matter in a transaction of its own. */
@Stateless
@Allows(system = true)
public class KeepingTime {
    @Inject
    private Effects effects;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clocked clocked;

    /** For the container. */
    public KeepingTime() {}

    /** The matters with a decision whose day has come. */
    public List<UUID> effective() {
        return deadlines.effective();
    }

    /** Lets a matter take effect as far as its days have come. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean takeEffect(UUID matter) {
        return effects.takeEffect(matter);
    }

    /** Notes why a matter could not take effect; false when that was noted before. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean noteTrouble(UUID matter, String why) {
        return clocked.troubled(matter, why);
    }

    /** The matters with a deadline that is near or has passed. */
    public List<UUID> near() {
        return deadlines.near();
    }

    /** Reminds and escalates within one matter. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind(UUID matter) {
        return deadlines.remind(matter);
    }

    /** The matters whose heads have not been looked at today. */
    public List<UUID> notLookedAt() {
        return deadlines.notLookedAt();
    }

    /** Finds who has to answer a matter today. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean look(UUID matter) {
        return deadlines.look(matter);
    }
}
