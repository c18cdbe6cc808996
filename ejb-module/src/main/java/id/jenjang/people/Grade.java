package id.jenjang.people;

import java.util.List;

/**
 * A grade (golongan ruang; its name: pangkat): I/a to IV/e for PNS, I to XVII for PPPK (PP 99/2000; Perpres 98/2020).
 *
 * @param scheme which of the two scales
 * @param ordinal 1 for the lowest grade of the scale; 17 for the highest of either
 */
public record Grade(Scheme scheme, int ordinal) {

    /** The two scales of grades; grades of different scales do not compare. */
    public enum Scheme {
        PNS,
        PPPK
    }

    private static final List<String> PNS = List.of(
            "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
            "IV/b", "IV/c", "IV/d", "IV/e");
    private static final List<String> PPPK = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    private static final List<String> RANKS = List.of(
            "Juru Muda",
            "Juru Muda Tingkat I",
            "Juru",
            "Juru Tingkat I",
            "Pengatur Muda",
            "Pengatur Muda Tingkat I",
            "Pengatur",
            "Pengatur Tingkat I",
            "Penata Muda",
            "Penata Muda Tingkat I",
            "Penata",
            "Penata Tingkat I",
            "Pembina",
            "Pembina Tingkat I",
            "Pembina Utama Muda",
            "Pembina Utama Madya",
            "Pembina Utama");

    public Grade {
        if (ordinal < 1 || ordinal > 17) {
            throw new IllegalArgumentException("A grade's ordinal is 1 to 17, not " + ordinal + ".");
        }
    }

    /** The grade of a code such as "III/b" (PNS) or "IX" (PPPK); any other text is refused. */
    public static Grade of(String code) {
        int pns = PNS.indexOf(code);
        int pppk = PPPK.indexOf(code);
        if (pns < 0 && pppk < 0) {
            throw new IllegalArgumentException(
                    "Golongan \"" + code + "\" tidak dikenal; tulis I/a sampai IV/e atau I sampai XVII.");
        }
        return pns >= 0 ? new Grade(Scheme.PNS, pns + 1) : new Grade(Scheme.PPPK, pppk + 1);
    }

    /** The code that people know: "III/b" or "IX". */
    public String code() {
        return (scheme == Scheme.PNS ? PNS : PPPK).get(ordinal - 1);
    }

    /** The rank's name (pangkat), such as "Penata Muda Tingkat I"; "Golongan IX" for PPPK, who have none. */
    public String rank() {
        return scheme == Scheme.PNS ? RANKS.get(ordinal - 1) : "Golongan " + code();
    }

    /** Whether this grade is the given one or higher; false when the scales differ. */
    public boolean atLeast(Grade other) {
        return scheme == other.scheme && ordinal >= other.ordinal;
    }

    /** The code; what exports and messages show. */
    @Override
    public String toString() {
        return code();
    }
}
