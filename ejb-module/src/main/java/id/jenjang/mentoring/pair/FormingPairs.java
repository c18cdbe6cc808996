package id.jenjang.mentoring.pair;

import id.jenjang.access.Act;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Forms pairs inside the transaction of whoever has both acceptances; asks nobody who is calling. */
@Dependent
public class FormingPairs {
    @Inject
    private Pairs pairs;

    @Inject
    private Notices notices;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    FormingPairs() {}

    /** For tests and jobs without a container. */
    public FormingPairs(Pairs pairs, Notices notices, Event<Act> trail, Clock clock) {
        this.pairs = pairs;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Forms the pair and tells both; the opaque id of the pair, also when the proposal formed it before.
     *
     * @throws PairRefused HAS_PAIR when the mentee has a running pair in the programme; the transaction is lost then
     */
    public UUID form(NewPair pair) {
        Optional<UUID> before = pairs.ofProposal(pair.proposal());
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        UUID uuid = pairs.add(pair, now);
        notices.of(uuid, pair.mentor(), NoticeKind.PAIR_FORMED, uuid, now);
        notices.of(uuid, pair.mentee(), NoticeKind.PAIR_FORMED, uuid, now);
        Map<String, String> facts =
                Map.of("pair", uuid.toString(), "programme", pair.programme().toString());
        trail.fire(new Act("mentoring.pair.formed", Optional.of(pair.mentee()), facts));
        return uuid;
    }
}
