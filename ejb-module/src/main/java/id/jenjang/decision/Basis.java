package id.jenjang.decision;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a matter was worked out from, kept unchanged with it so that it can be replayed (dasar perhitungan).
 *
 * @param snapshot the inputs as JSON text, without names and numbers of people; "{}" when nothing was worked out
 * @param ruleSets which versions of which rule sets were asked, such as "mutasi-setara 3"; empty when none
 * @param solver name and version of what worked it out; empty when people did
 * @param seed of the working out; empty when there is none
 * @param resultHash SHA-256 in hex of the result as the capability stores it; empty when there is none
 */
public record Basis(String snapshot, String ruleSets, String solver, OptionalLong seed, String resultHash) {
    /** For what was not worked out by a machine. */
    public static final Basis NONE = new Basis("{}", "", "", OptionalLong.empty(), "");

    public Basis {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(ruleSets, "ruleSets");
        Objects.requireNonNull(solver, "solver");
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(resultHash, "resultHash");
    }
}
