package id.jenjang.mentoring.pair;

import id.jenjang.access.Act;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ends pairs inside the caller's transaction: both are told, the place falls free, planned sessions are off. */
@Dependent
public class EndingPairs {
    @Inject
    private Pairs pairs;

    @Inject
    private Notices notices;

    @Inject
    private Event<EndedPair> ended;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    EndingPairs() {}

    /** For tests without a container. */
    public EndingPairs(Pairs pairs, Notices notices, Event<EndedPair> ended, Event<Act> trail, Clock clock) {
        this.pairs = pairs;
        this.notices = notices;
        this.ended = ended;
        this.trail = trail;
        this.clock = clock;
    }

    /** Ends the pair today; refused when it was changed since it was read, or has ended already. */
    public void end(MentoringPair pair, EndReason reason) {
        LocalDate today = LocalDate.now(clock);
        pairs.end(pair, reason, today);
        tell(pair, pair.mentor());
        tell(pair, pair.mentee());
        ended.fire(new EndedPair(
                pair.uuid(), pair.programme(), pair.mentor(), pair.mentee(), reason, reason.matchedAnew(), today));
        Map<String, String> facts = Map.of("pair", pair.uuid().toString(), "reason", reason.name());
        trail.fire(new Act("mentoring.pair.ended", Optional.of(pair.mentee()), facts));
    }

    private void tell(MentoringPair pair, UUID person) {
        notices.of(pair.uuid(), person, NoticeKind.PAIR_ENDED, pair.uuid(), clock.instant());
    }
}
