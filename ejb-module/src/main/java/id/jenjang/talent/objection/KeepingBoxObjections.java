package id.jenjang.talent.objection;

import id.jenjang.access.Allows;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** What timers do with objections to boxes: remind the committee once when the day is near, and once when it passed. */
@Stateless
@Allows(system = true)
public class KeepingBoxObjections {
    @Inject
    private BoxObjections objections;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** For the container. */
    public KeepingBoxObjections() {}

    KeepingBoxObjections(BoxObjections objections, Notices notices, Clock clock) {
        this.objections = objections;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells whom it concerns of what is due or overdue; how many were told something new. */
    public int remind() {
        return objections.open().stream().mapToInt(this::remind).sum();
    }

    private int remind(BoxObjection objection) {
        boolean over = objections.today().isAfter(objection.answerDue());
        if (!over && objection.daysLeft() > objections.terms().remindBefore()) {
            return 0;
        }
        NoticeKind kind = over ? NoticeKind.BOX_OBJECTION_OVERDUE : NoticeKind.BOX_OBJECTION_DUE;
        UUID cause = UUID.nameUUIDFromBytes((objection.uuid() + ":" + kind).getBytes(StandardCharsets.US_ASCII));
        return (int) objections.committee(objection).stream()
                .filter(member -> notices.of(cause, member, kind, objection.uuid(), clock.instant()))
                .count();
    }
}
