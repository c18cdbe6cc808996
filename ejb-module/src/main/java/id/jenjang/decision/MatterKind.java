package id.jenjang.decision;

import java.util.List;
import java.util.Locale;

/**
 * What the core asks of the capability whose procedure a matter goes through; one CDI bean for each procedure. Called
 * inside the caller's transaction; asks for no rights of its own, since the core has judged the reader already.
 */
public interface MatterKind {
    /** The key of the procedure. */
    String procedure();

    /** What to show of the matter. */
    MatterView show(MatterAsked asked);

    /**
     * What of the matter is no longer true (the person moved, the seat is taken), one sentence each in that language;
     * empty when it still holds. Asked when it is shown and before every approval, which is refused while anything is
     * stale.
     */
    List<String> stale(MatterRef matter, Locale locale);
}
