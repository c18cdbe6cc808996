package id.jenjang.mentoring.run;

import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.Pool;

/** Everything that a run is made from; the same input gives the same matching. */
record MatchInput(Pool pool, MatchingPolicy policy, Instructions instructions) {
    MatchInput by(MatchingPolicy other) {
        return new MatchInput(pool, other, instructions);
    }

    /** Whose hash it is: of everything, also of what is never stored with a run. */
    String hash() {
        return Hashes.sha256(InputText.write(this) + InputText.quiet(this));
    }
}
