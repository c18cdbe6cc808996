package id.jenjang.rotation.store;

import id.jenjang.requirement.words.Text;
import jakarta.ejb.ApplicationException;
import java.util.function.Supplier;

/** What was asked cannot be done, for a reason that the person can mend; nothing was changed. */
@ApplicationException(rollback = true)
public class RotationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text words;

    /** For a reason in words of the rotation bundle. */
    public RotationRefused(String key, Object... facts) {
        super(key);
        this.words = Text.of(key, facts);
    }

    /** Why, to be rendered by the rotation bundle. */
    public Text words() {
        return words;
    }

    /** Runs what checks its input by itself, and says what is wrong with it. */
    public static <T> T unlessGood(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new RotationRefused("refused.input", e.getMessage());
        }
    }
}
