package id.jenjang.mentoring.run;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.mentoring.match.MatchedPair;
import id.jenjang.mentoring.match.Matcher;
import id.jenjang.mentoring.match.Matching;
import id.jenjang.mentoring.match.MatchingCheck;
import id.jenjang.mentoring.offer.MakingOffers;
import id.jenjang.mentoring.offer.NewOffer;
import id.jenjang.mentoring.offer.OffersMade;
import id.jenjang.mentoring.offer.OffersMade.Why;
import id.jenjang.mentoring.offer.Waiting;
import id.jenjang.mentoring.offer.WaitingRow;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.programme.ProgrammeState;
import id.jenjang.mentoring.programme.Programmes;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives places that are free in a running programme to those who wait, by offers, without touching a pair or an open
 * offer: in turn, or in an evergreen programme by matching all who wait.
 */
@Stateless
@Allows(system = true)
public class ServingPlaces {
    @Inject
    private Programmes programmes;

    @Inject
    private ReadingInput reading;

    @Inject
    private Waiting waiting;

    @Inject
    private MakingOffers offers;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    /** For the container. */
    public ServingPlaces() {}

    ServingPlaces(
            Programmes programmes,
            ReadingInput reading,
            Waiting waiting,
            MakingOffers offers,
            Event<Act> trail,
            Clock clock) {
        this.programmes = programmes;
        this.reading = reading;
        this.waiting = waiting;
        this.offers = offers;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Serves those who wait; how many offers were made. One at a time does so for a programme.
     *
     * @param serving the same makes no offer twice
     */
    public int serve(UUID programme, UUID serving) {
        Optional<MentoringProgramme> found = programmes
                .lock(programme)
                .filter(one -> one.state() == ProgrammeState.RUNNING)
                .filter(one -> !LocalDate.now(clock).isAfter(one.until()));
        if (found.isEmpty()) {
            return 0;
        }
        MatchInput input = reading.forServing(found.get());
        int made = found.get().evergreen() ? match(found.get(), serving, input) : inTurn(programme, serving, input);
        if (made > 0) {
            Map<String, String> facts = Map.of("programme", programme.toString(), "offers", String.valueOf(made));
            trail.fire(new Act("mentoring.places.served", Optional.empty(), facts));
        }
        return made;
    }

    private int match(MentoringProgramme programme, UUID serving, MatchInput input) {
        Matching matching = Matcher.match(input.pool(), input.policy(), input.instructions());
        List<String> faults = MatchingCheck.faults(input.pool(), input.policy(), input.instructions(), matching);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("A matching with " + faults.size() + " faults, the first " + faults.get(0));
        }
        List<NewOffer> wanted = matching.pairs().stream()
                .filter(pair -> pair.origin() != MatchedPair.Origin.STANDING)
                .map(pair -> new NewOffer(pair.couple(), pair.fit()))
                .toList();
        return wanted.isEmpty()
                ? 0
                : offers.make(programme.uuid(), serving, wanted).offered().size();
    }

    private int inTurn(UUID programme, UUID serving, MatchInput input) {
        Turns turns = new Turns(input);
        int made = 0;
        for (WaitingRow each : waiting.of(programme)) {
            if (!turns.any()) {
                break;
            }
            made += offer(programme, serving, turns, each.mentee()) ? 1 : 0;
        }
        return made;
    }

    // A mentor whose places are taken otherwise than the pairs tell is passed by, the mentee's turn goes on.
    private boolean offer(UUID programme, UUID serving, Turns turns, UUID mentee) {
        Optional<MatchedPair> pair = turns.of(mentee);
        while (pair.isPresent()) {
            NewOffer wanted = new NewOffer(pair.get().couple(), pair.get().fit());
            OffersMade made = offers.make(programme, serving, List.of(wanted));
            if (made.left().isEmpty()) {
                turns.take(wanted.couple());
                return true;
            }
            Why why = made.left().get(0).why();
            if (why != Why.NO_PLACE && why != Why.MENTOR_GONE) {
                return false;
            }
            turns.close(wanted.couple().mentor());
            pair = turns.of(mentee);
        }
        return false;
    }
}
