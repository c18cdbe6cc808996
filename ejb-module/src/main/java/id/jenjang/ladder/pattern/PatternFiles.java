package id.jenjang.ladder.pattern;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of a career pattern: {@code ladders/pattern.json} names the others by {@code files}, each of which holds
 * {@code ladders}. They come packed in the archive; the folder {@code rules/ladders} of the agency's own directory
 * replaces them all.
 */
final class PatternFiles {
    private static final String MANIFEST = "pattern.json";

    private final Function<String, Optional<String>> files;

    PatternFiles(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /** The agency's own directory where it holds ladders, else the files in the archive. */
    static PatternFiles of(Optional<Path> ownDirectory) {
        Optional<Path> own =
                ownDirectory.map(dir -> dir.resolve("rules").resolve("ladders")).filter(Files::isDirectory);
        return new PatternFiles(own.<Function<String, Optional<String>>>map(dir -> name -> read(dir, name))
                .orElse(PatternFiles::packed));
    }

    /** All files as one text, as it is published; every fault of the files at once when they cannot be put together. */
    String assemble() {
        List<PatternFault> faults = new ArrayList<>();
        Optional<JsonObject> manifest = json(MANIFEST, faults);
        JsonArrayBuilder ladders = Json.createArrayBuilder();
        if (manifest.isPresent()) {
            Fields fields = new Fields(manifest.get(), "", MANIFEST, faults);
            for (String name : fields.texts("files")) {
                json(name, faults).ifPresent(file -> ladders(name, file, faults).forEach(ladders::add));
            }
        }
        if (!faults.isEmpty()) {
            throw new PatternRefused(faults);
        }
        JsonObjectBuilder whole = Json.createObjectBuilder();
        manifest.get().forEach((name, value) -> {
            if (!name.equals("files")) {
                whole.add(name, value);
            }
        });
        return whole.add("ladders", ladders).build().toString();
    }

    private static JsonArray ladders(String name, JsonObject file, List<PatternFault> faults) {
        Fields fields = new Fields(file, "", name, faults);
        fields.allow("ladders");
        fields.objects("ladders");
        return file.get("ladders") instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    private Optional<JsonObject> json(String name, List<PatternFault> faults) {
        Optional<String> text = files.apply(name);
        if (text.isEmpty()) {
            faults.add(new PatternFault(
                    "", "Berkas " + name, "tidak ada.", "Letakkan di folder ladders, atau hapus dari pattern.json."));
            return Optional.empty();
        }
        return PatternReader.parse(text.get(), "Berkas " + name, faults);
    }

    private static Optional<String> read(Path directory, String name) {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of the ladders", e);
        }
    }

    private static Optional<String> packed(String name) {
        try (InputStream file = PatternFiles.class.getResourceAsStream("/rules/ladders/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of the ladders", e);
        }
    }
}
