package id.jenjang.mentoring.room;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.pair.MentoringPair;
import id.jenjang.mentoring.pair.PairRefused;
import id.jenjang.mentoring.pair.PairRefused.Why;
import id.jenjang.mentoring.pair.Pairs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The pairs as one of the two may enter them; a pair of others does not exist for a person. */
@Dependent
class Rooms {
    @Inject
    private Pairs pairs;

    Rooms() {}

    Rooms(Pairs pairs) {
        this.pairs = pairs;
    }

    /** The pair, running or ended, that the person is one of. */
    MentoringPair of(UUID person, UUID pair) {
        return pairs.find(pair).filter(found -> found.has(person)).orElseThrow(() -> new NotAllowed("Rooms.of"));
    }

    /** The same, refused when it has ended. */
    MentoringPair running(UUID person, UUID pair) {
        MentoringPair found = of(person, pair);
        if (!found.running()) {
            throw new PairRefused(Why.ENDED);
        }
        return found;
    }

    /** Words as they are kept; refused when there are none or too many. */
    static String words(String given, int most) {
        String words = given == null ? "" : given.strip();
        if (words.isEmpty()) {
            throw new PairRefused(Why.EMPTY);
        }
        if (words.length() > most) {
            throw new PairRefused(Why.TOO_LONG);
        }
        return words;
    }
}
