package id.jenjang.talent.scheme;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A scheme as it is written: JSON, read with every fault named at once. */
public final class SchemeText {
    private static final String SHIPPED = "/talent/pemetaan-talenta.json";

    private SchemeText() {}

    /** The scheme of a text, named in faults by the file it stands in. */
    public static TalentScheme read(String file, String text) {
        List<String> faults = new ArrayList<>();
        JsonObject json = parse(file, text);
        TalentScheme scheme = new SchemeReader(faults).scheme(file, json);
        if (!faults.isEmpty()) {
            throw new BadScheme(faults);
        }
        return scheme;
    }

    /** The scheme that is shipped, as text. */
    public static String shipped() {
        try (InputStream file = SchemeText.class.getResourceAsStream(SHIPPED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject parse(String file, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonParsingException e) {
            throw new BadScheme(List.of("%s: bukan JSON yang benar di baris %d kolom %d; perbaiki tanda bacanya."
                    .formatted(
                            file,
                            e.getLocation().getLineNumber(),
                            e.getLocation().getColumnNumber())));
        } catch (JsonException | IllegalStateException e) {
            throw new BadScheme(List.of(file + ": bukan objek JSON; mulailah dengan {."));
        }
    }
}
