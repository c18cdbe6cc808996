package id.jenjang.succession.pool;

import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Takes people out of pools, for whatever cause: kept with the cause, told to the person. */
@Dependent
class Leaving {
    private static final Map<Members.Why, PoolEvent.Kind> KINDS = Map.of(
            Members.Why.TERM, PoolEvent.Kind.LEFT_TERM,
            Members.Why.LEFT, PoolEvent.Kind.LEFT_SELF,
            Members.Why.DECISION, PoolEvent.Kind.LEFT_DECISION,
            Members.Why.GONE, PoolEvent.Kind.LEFT_GONE);

    private Pools pools;
    private Members members;
    private Notices notices;
    private Clock clock;

    Leaving() {}

    @Inject
    Leaving(Pools pools, Members members, Notices notices, Clock clock) {
        this.pools = pools;
        this.members = members;
        this.notices = notices;
        this.clock = clock;
    }

    /** False when the person is not in. */
    boolean leave(UUID pool, UUID employee, Members.Why why, String reason, String by) {
        Instant now = clock.instant();
        if (!members.leave(pool, employee, LocalDate.now(clock), why, reason, by)) {
            return false;
        }
        pools.tell(pool, KINDS.get(why), employee, reason, null, by, now);
        if (why == Members.Why.TERM || why == Members.Why.DECISION) {
            notices.of(UUID.randomUUID(), employee, NoticeKind.POOL_LEFT, pool, now);
        }
        return true;
    }

    /** Takes out whose term is over and who is no longer delivered; how many. */
    int over(String by) {
        int left = 0;
        for (Members.Present one : members.over(LocalDate.now(clock))) {
            left += leave(one.pool(), one.employee(), Members.Why.TERM, "", by) ? 1 : 0;
        }
        for (Members.Present one : members.gone()) {
            left += leave(one.pool(), one.employee(), Members.Why.GONE, "", by) ? 1 : 0;
        }
        return left;
    }
}
