package id.jenjang.succession.list;

import id.jenjang.succession.rank.Cover;
import id.jenjang.succession.rank.CriticalPosition;
import id.jenjang.succession.rank.Successor;
import id.jenjang.succession.rank.SuccessorList;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One position with all that is stored of it.
 *
 * @param cells the box of each successor as a number
 */
record ListText(CriticalPosition position, SuccessorList list, List<Cover> cover, Map<UUID, Byte> cells) {
    ListText {
        cover = List.copyOf(cover);
        cells = Map.copyOf(cells);
    }

    /** Who holds the position, in an order that is always the same. */
    String incumbents() {
        return position.incumbents().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    /** Equal for equal contents. */
    String hash() {
        StringBuilder text = new StringBuilder();
        text.append(position.unit()).append('|').append(position.job().code()).append('|');
        text.append(position.job().name())
                .append('|')
                .append(position.fallsFree())
                .append('|');
        text.append(incumbents()).append('|').append(list.candidates()).append('|');
        text.append(list.readyNow()).append('\n');
        list.successors().forEach(one -> text.append(line(one)).append('\n'));
        cover.forEach(one -> text.append(one).append('\n'));
        return hashed(text.toString());
    }

    private String line(Successor one) {
        return one.employee() + " " + one.from() + " " + one.step() + " " + one.readiness() + " " + one.today() + " "
                + one.earliest() + " " + one.score() + " " + new TreeMap<>(one.parts()) + " "
                + cells.get(one.employee());
    }

    /** Of all lists together. */
    static String all(Map<UUID, String> hashes) {
        Collection<String> sorted = new TreeMap<>(hashes)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList();
        return hashed(String.join("\n", sorted));
    }

    private static String hashed(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
