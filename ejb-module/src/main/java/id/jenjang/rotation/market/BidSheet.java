package id.jenjang.rotation.market;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What one person wishes of a round (lembar minat).
 *
 * @param positions the wished positions, the dearest first; at most ten, none twice
 * @param stay whether the person would rather stay; then no position is ranked
 * @param mobilityKm how far the person is ready to move, in kilometres; -1 when not stated
 */
public record BidSheet(UUID employee, List<UUID> positions, boolean stay, int mobilityKm) {
    /** The most positions a person ranks. */
    public static final int MOST = 10;

    public BidSheet {
        Objects.requireNonNull(employee, "employee");
        positions = List.copyOf(positions);
        if (positions.size() > MOST) {
            throw new IllegalArgumentException(
                    "Anda memilih " + positions.size() + " jabatan; pilih paling banyak 10.");
        }
        if (new HashSet<>(positions).size() < positions.size()) {
            throw new IllegalArgumentException("Satu jabatan dipilih dua kali; hapus salah satunya.");
        }
        if (stay && !positions.isEmpty()) {
            throw new IllegalArgumentException(
                    "Anda memilih tetap di jabatan sekarang dan juga jabatan lain; pilih salah satu.");
        }
        if (mobilityKm < -1) {
            throw new IllegalArgumentException("Jarak kesediaan pindah tidak boleh negatif; isi 0 atau lebih.");
        }
    }

    /** Whether the person said anything about positions. */
    public boolean states() {
        return stay || !positions.isEmpty();
    }

    /** The rank of a position from 1; 0 when it is not ranked. */
    public int rank(UUID position) {
        return positions.indexOf(position) + 1;
    }
}
