package id.jenjang.rotation.round;

import id.jenjang.people.DeclaredRow;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;

/** The fingerprint of a picture: the same people and positions give the same one, on any machine and in any order. */
public final class PictureText {
    private PictureText() {}

    /** SHA-256 in hex of everything a plan could depend on; names are not part of it. */
    public static String hash(Picture picture, String... others) {
        MessageDigest digest = sha256();
        put(digest, picture.asOf());
        for (Mover person : picture.people()) {
            put(
                    digest,
                    person.employee(),
                    person.kind(),
                    person.birthDate(),
                    person.retiresOn(),
                    person.position(),
                    person.job(),
                    person.unit(),
                    person.since(),
                    person.until(),
                    person.grade(),
                    new TreeMap<>(person.competencies()));
        }
        for (PositionRow row : picture.positions()) {
            put(digest, row);
        }
        picture.places().stream()
                .sorted(Comparator.comparing(PlaceRow::uuid))
                .forEach(place -> put(digest, place.uuid(), place.parent(), place.latitude(), place.longitude()));
        picture.declared().stream()
                .sorted(Comparator.comparing(DeclaredRow::one).thenComparing(DeclaredRow::other))
                .forEach(declared -> put(digest, declared));
        put(digest, (Object[]) others);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, Object... parts) {
        for (Object part : parts) {
            digest.update(Objects.toString(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
