package id.jenjang.mentoring.signup;

import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Tells a head that a mentor waits for their word, and the mentor that it was given; what it was is read on screen. */
@Dependent
class TellingMentors {
    private Notices notices;
    private Clock clock;

    TellingMentors() {}

    @Inject
    TellingMentors(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void waits(UUID head, UUID programme) {
        tell(head, NoticeKind.MENTOR_WAITS, programme);
    }

    void answered(UUID mentor, UUID programme) {
        tell(mentor, NoticeKind.MENTOR_ANSWERED, programme);
    }

    private void tell(UUID whom, NoticeKind kind, UUID programme) {
        notices.of(UUID.randomUUID(), whom, kind, programme, clock.instant());
    }
}
