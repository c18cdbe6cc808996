package id.jenjang.succession.offer;

import id.jenjang.json.JsonFields;
import id.jenjang.requirement.Citation;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the agency lets people know of their own place on lists of successors; never of the others on them.
 *
 * @param place how much
 * @param basis the article behind it, and whether the agency confirmed it
 */
public record OwnView(Place place, Citation basis) {
    /** How much people know of their own place. */
    public enum Place {
        /** Nothing. */
        HIDDEN,
        /** For which jobs they are on a list, and how ready they are; not which place they have. */
        LISTED
    }

    /** The one of a text; refused with all its faults at once. */
    static OwnView read(String text) {
        List<String> faults = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonFields fields = new JsonFields(reader.readObject(), "own-view.json", faults);
            OwnView view = new OwnView(
                    fields.constant("ownPlace", Place.class),
                    new Citation(
                            fields.text("regulation"), fields.text("article", ""), fields.flag("confirmed", false)));
            fields.finish();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(String.join(" ", faults));
            }
            return view;
        } catch (JsonException | IllegalStateException e) {
            throw new IllegalArgumentException("own-view.json bukan JSON yang benar; perbaiki tanda bacanya.", e);
        }
    }

    /** The one that is shipped, which tells nothing. */
    static OwnView shipped() {
        try (InputStream file = OwnView.class.getResourceAsStream("/succession/own-view.json")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
