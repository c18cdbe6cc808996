package id.jenjang.rotation.round;

import id.jenjang.people.DeclaredRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What an analyst notes of two people who must not come into one unit or one line (pernyataan dalam putaran), beside
 * what the host platform declares. It stays readable once it has ended.
 *
 * @param by sign-on name of who declared it
 * @param ending how it ended; empty while it stands
 */
public record DeclaredPair(
        UUID one, UUID other, Kind kind, String reason, String by, Instant at, Optional<Ending> ending) {
    /** The longest reason. */
    public static final int LONGEST = 500;

    /** What the two are to one another, as the host platform codes it. */
    public enum Kind {
        /** Family (hubungan keluarga). */
        KELUARGA,
        /** Money (hubungan keuangan). */
        KEUANGAN,
        /** A business or society in common (afiliasi). */
        AFILIASI,
        /** Any other conflict of interest. */
        LAINNYA
    }

    /** Why, by whom and when a declaration was ended. */
    public record Ending(String reason, String by, Instant at) {
        public Ending {
            reason = given(reason, "Pernyataan diakhiri");
        }
    }

    public DeclaredPair {
        Objects.requireNonNull(kind, "kind");
        if (one == null || other == null || one.equals(other)) {
            throw new IllegalArgumentException("Pernyataan belum lengkap: pilih dua pegawai yang berbeda.");
        }
        reason = given(reason, "Pernyataan " + kind);
    }

    private static String given(String reason, String what) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException(what + " tanpa alasan: tuliskan alasannya.");
        }
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " dengan alasan " + words.length() + " huruf: tuliskan paling banyak " + LONGEST + ".");
        }
        return words;
    }

    /** Whether it keeps the two apart. */
    public boolean stands() {
        return ending.isEmpty();
    }

    /** Whether it is about these two, in whichever order. */
    public boolean isOf(UUID a, UUID b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }

    DeclaredPair ended(Ending how) {
        return new DeclaredPair(one, other, kind, reason, by, at, Optional.of(how));
    }

    DeclaredRow row() {
        return new DeclaredRow(one, other, kind.name(), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
