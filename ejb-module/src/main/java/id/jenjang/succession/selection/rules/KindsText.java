package id.jenjang.succession.selection.rules;

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

/** The kinds of selection as they are written: JSON, read with every fault named at once. */
public final class KindsText {
    /** The name of the file, shipped and in the agency's own folder {@code succession}. */
    public static final String FILE = "selection-kinds.json";

    private KindsText() {}

    /** The kinds of a text, named in faults by the file it stands in. */
    public static SelectionKinds read(String file, String text) {
        List<String> faults = new ArrayList<>();
        JsonObject json = parse(file, text);
        SelectionKinds kinds = new KindsReader(faults).kinds(file, json);
        if (!faults.isEmpty()) {
            throw new BadKinds(faults);
        }
        return kinds;
    }

    /** The kinds that are shipped, as text. */
    public static String shipped() {
        try (InputStream file = KindsText.class.getResourceAsStream("/succession/" + FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject parse(String file, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonParsingException e) {
            throw new BadKinds(List.of("%s: bukan JSON yang benar di baris %d kolom %d; perbaiki tanda bacanya."
                    .formatted(
                            file,
                            e.getLocation().getLineNumber(),
                            e.getLocation().getColumnNumber())));
        } catch (JsonException | IllegalStateException e) {
            throw new BadKinds(List.of(file + ": bukan objek JSON; mulailah dengan {."));
        }
    }
}
