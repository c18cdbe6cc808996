package id.jenjang.decision.procedure;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Procedures and calendar as files: those packed in, each replaced by the file of the same name in the folder
 * {@code procedures} of the agency's own directory; further procedures there are added.
 */
final class ProcedureFiles {
    static final String CALENDAR = "holidays";
    private static final String INDEX = "index";

    private ProcedureFiles() {}

    /** Everything as JSON by file name without ending; refused as a whole when anything in it is wrong. */
    static Map<String, JsonObject> read(Optional<Path> own) {
        List<String> faults = new ArrayList<>();
        Map<String, JsonObject> files = new TreeMap<>();
        JsonObject index = packed(INDEX, faults);
        for (JsonString name : index.getJsonArray("procedures").getValuesAs(JsonString.class)) {
            files.put(name.getString(), packed(name.getString(), faults));
        }
        files.put(CALENDAR, packed(CALENDAR, faults));
        own.map(dir -> dir.resolve("procedures")).filter(Files::isDirectory).ifPresent(dir -> own(dir, files, faults));
        files.remove(INDEX);
        check(files, faults);
        return files;
    }

    private static void check(Map<String, JsonObject> files, List<String> faults) {
        ProcedureReader reader = new ProcedureReader(faults);
        files.forEach((name, json) -> {
            String file = name + ".json";
            if (name.equals(CALENDAR)) {
                reader.calendar(file, json);
            } else if (!reader.procedure(file, json).key().equals(name)) {
                faults.add(file + ": isian \"key\" harus sama dengan nama berkas, \"" + name + "\".");
            }
        });
        if (!faults.isEmpty()) {
            throw new BadProcedures(faults);
        }
    }

    private static JsonObject packed(String name, List<String> faults) {
        String resource = "procedures/" + name + ".json";
        try (InputStream in = ProcedureFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the archive. Maybe it was packed wrongly.");
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), faults);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + resource + " from the archive.", e);
        }
    }

    private static void own(Path folder, Map<String, JsonObject> files, List<String> faults) {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file :
                    found.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = file.getFileName().toString();
                files.put(name.substring(0, name.length() - 5), parse(name, Files.readString(file), faults));
            }
        } catch (IOException e) {
            faults.add("procedures: tidak dapat dibaca sebagai teks UTF-8; periksa hak akses dan simpan ulang.");
        }
    }

    static JsonObject parse(String file, String text, List<String> faults) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            faults.add(file + ": bukan JSON yang benar; perbaiki di sekitar tempat ini: " + e.getMessage());
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
