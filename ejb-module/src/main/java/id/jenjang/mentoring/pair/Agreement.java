package id.jenjang.mentoring.pair;

import java.time.Instant;

/**
 * What the two agreed on (kesepakatan); new words need both to agree anew.
 *
 * @param meetsDays how many days from one meeting to the next; 0 when nothing was written yet
 * @param confidentiality what stays between them; empty when nothing was written yet
 * @param mentorAgreed null while the mentor has not
 * @param menteeAgreed null while the mentee has not
 */
public record Agreement(int meetsDays, String confidentiality, Instant mentorAgreed, Instant menteeAgreed) {
    /** Whether both agreed. */
    public boolean concluded() {
        return mentorAgreed != null && menteeAgreed != null;
    }

    /** Whether there is something to agree on. */
    public boolean written() {
        return meetsDays > 0;
    }
}
