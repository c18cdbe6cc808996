package id.jenjang.counselling;

import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Shows an auditor that cases exist, and nothing of what they say (mengaudit konseling). */
@Stateless
public class AuditingCounselling {
    @Inject
    private Cases cases;

    @Inject
    private Clock clock;

    /** For the container. */
    public AuditingCounselling() {}

    AuditingCounselling(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** A page of all cases, the newest first. */
    @Allows(value = Role.AUDITOR, aboutNobody = true)
    public List<CaseMark> cases(int first, int size) {
        return cases.page(first, size).stream()
                .map(one -> new CaseMark(
                        one.uuid(),
                        one.state(),
                        day(one.askedAt()),
                        one.endedAt().map(this::day)))
                .toList();
    }

    /** How many cases there are. */
    @Allows(value = Role.AUDITOR, aboutNobody = true)
    public long count() {
        return cases.count();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
