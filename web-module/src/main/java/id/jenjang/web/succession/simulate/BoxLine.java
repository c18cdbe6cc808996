package id.jenjang.web.succession.simulate;

import id.jenjang.succession.simulate.BoxMove;
import id.jenjang.talent.scheme.TalentBox;
import java.util.List;
import java.util.stream.Stream;

/**
 * One box before and after.
 *
 * @param key of the box, or of none that is certain
 */
public record BoxLine(String key, int was, int becomes, int enter, int leave) {
    private static final String UNCERTAIN = "UNCERTAIN";

    static List<BoxLine> of(List<BoxMove> moves) {
        return Stream.concat(TalentBox.all().stream().map(TalentBox::key), Stream.of(UNCERTAIN))
                .map(key -> of(key, moves))
                .toList();
    }

    private static BoxLine of(String key, List<BoxMove> moves) {
        int stay = 0;
        int enter = 0;
        int leave = 0;
        for (BoxMove move : moves) {
            stay += move.stays() && move.was().equals(key) ? move.count() : 0;
            enter += !move.stays() && move.becomes().equals(key) ? move.count() : 0;
            leave += !move.stays() && move.was().equals(key) ? move.count() : 0;
        }
        return new BoxLine(key, stay + leave, stay + enter, enter, leave);
    }
}
