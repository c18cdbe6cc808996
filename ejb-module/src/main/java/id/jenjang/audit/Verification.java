package id.jenjang.audit;

import java.util.List;

/**
 * What a check of the chains found.
 *
 * @param entries how many entries were read
 * @param chains how many chains, one a stream and day
 * @param exportedHeads how many exported heads were compared; 0 says that a cut tail could not be noticed
 * @param flaws the first flaw of each chain, in order; empty when all is well
 */
public record Verification(long entries, int chains, int exportedHeads, List<Flaw> flaws) {
    public Verification {
        flaws = List.copyOf(flaws);
    }
}
