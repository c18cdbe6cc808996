package id.jenjang.succession.criteria;

import id.jenjang.talent.scheme.BadScheme;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A scheme of critical positions as it is written: JSON, read with every fault named at once. */
public final class CriticalityText {
    /** The name of its file, in the folder {@code succession}. */
    public static final String FILE = "criticality.json";

    private CriticalityText() {}

    /** The scheme of a text, named in faults by the file it stands in; refused with {@link BadScheme}. */
    public static CriticalityScheme read(String file, String text) {
        List<String> faults = new ArrayList<>();
        CriticalityScheme scheme = new CriticalityReader(faults).scheme(file, parse(file, text));
        if (!faults.isEmpty()) {
            throw new BadScheme(faults);
        }
        return scheme;
    }

    /** The scheme that is shipped, as text. */
    public static String shipped() {
        try (InputStream file = CriticalityText.class.getResourceAsStream("/succession/" + FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject parse(String file, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new BadScheme(List.of(file + ": bukan JSON yang benar; perbaiki tanda baca berkasnya."));
        }
    }
}
