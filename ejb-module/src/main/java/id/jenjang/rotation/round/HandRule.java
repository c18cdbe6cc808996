package id.jenjang.rotation.round;

import java.util.Objects;
import java.util.UUID;

/**
 * What an analyst settles by hand (ketetapan analis), with the reason.
 *
 * @param employee whom it is about; null for a position alone
 * @param position the new position; null for STAY
 * @param period number of the period from 1; 0 for any
 * @param by sign-on name of who said so
 */
public record HandRule(Kind kind, UUID employee, UUID position, int period, String reason, String by) {
    /** What is settled. */
    public enum Kind {
        /** The person stays where they are. */
        STAY,
        /** The person gets that position. */
        FORCE,
        /** The person does not get that position. */
        FORBID,
        /** Nobody is moved to that position. */
        CLOSE
    }

    public HandRule {
        Objects.requireNonNull(kind, "kind");
        boolean complete = (kind == Kind.CLOSE || employee != null) && (kind == Kind.STAY || position != null);
        if (!complete || period < 0) {
            throw new IllegalArgumentException("Ketetapan " + kind + " tidak lengkap: pilih pegawai dan jabatannya.");
        }
        reason = reason == null ? "" : reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("Ketetapan " + kind + " tanpa alasan: tuliskan alasannya.");
        }
    }
}
