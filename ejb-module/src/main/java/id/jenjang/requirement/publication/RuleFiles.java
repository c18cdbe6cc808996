package id.jenjang.requirement.publication;

import id.jenjang.requirement.Reference;
import id.jenjang.requirement.RuleChoice;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rule sets and reference tables as files: those packed in, each replaced by the file of the same name in the agency's
 * own directory, which has the folders {@code rules} and {@code reference}; further rule sets there are added.
 *
 * @param rules rule sets by file name without ending
 * @param choice the choice of sets by step
 * @param reference tables by name
 */
public record RuleFiles(Map<String, JsonObject> rules, JsonObject choice, Map<String, JsonObject> reference) {
    static final String CHOICE = "rule-choice";
    private static final String INDEX = "index";

    public RuleFiles {
        rules = new TreeMap<>(rules);
        reference = new TreeMap<>(reference);
    }

    /** Reads the files; refuses what is not JSON, naming file, line and column. */
    public static RuleFiles read(Optional<Path> own) {
        List<String> faults = new ArrayList<>();
        Map<String, JsonObject> rules = new LinkedHashMap<>();
        JsonObject index = packed("rules", INDEX, faults);
        for (JsonString name : index.getJsonArray("ruleSets").getValuesAs(JsonString.class)) {
            rules.put(name.getString(), packed("rules", name.getString(), faults));
        }
        rules.put(CHOICE, packed("rules", CHOICE, faults));
        own.map(dir -> dir.resolve("rules")).ifPresent(dir -> rules.putAll(owned(dir, faults)));
        rules.remove(INDEX);
        Map<String, JsonObject> reference = new LinkedHashMap<>();
        ReferenceReader.TABLES.forEach(name -> reference.put(name, packed("reference", name, faults)));
        own.map(dir -> dir.resolve("reference")).ifPresent(dir -> reference.putAll(owned(dir, faults)));
        if (!faults.isEmpty()) {
            throw new BadRules(faults);
        }
        JsonObject choice = rules.remove(CHOICE);
        return new RuleFiles(rules, choice, reference);
    }

    /** Checks every file and makes the rule sets, all at version 0; refuses with every fault at once. */
    public RuleSets load() {
        List<String> faults = new ArrayList<>();
        RuleReader reader = new RuleReader(faults);
        List<RuleSet> sets = new ArrayList<>();
        rules.forEach((name, json) -> sets.add(reader.ruleSet(name + ".json", json)));
        Set<String> keys = new java.util.TreeSet<>();
        sets.forEach(set -> keys.add(set.key()));
        List<RuleChoice> choices = reader.choices(CHOICE + ".json", choice, keys);
        for (String name : reference.keySet()) {
            if (!ReferenceReader.TABLES.contains(name)) {
                faults.add(name + ".json: tabel rujukan tidak dikenal; yang dikenal: " + ReferenceReader.TABLES + ".");
            }
        }
        Reference tables = new ReferenceReader(faults).read(reference);
        if (!faults.isEmpty()) {
            throw new BadRules(faults);
        }
        return new RuleSets(sets, choices, tables);
    }

    private static JsonObject packed(String folder, String name, List<String> faults) {
        String resource = folder + "/" + name + ".json";
        try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the archive. Maybe it was packed wrongly.");
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), faults);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + resource + " from the archive.", e);
        }
    }

    private static Map<String, JsonObject> owned(Path folder, List<String> faults) {
        Map<String, JsonObject> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> {
                        String name = file.getFileName().toString();
                        found.put(name.substring(0, name.length() - 5), parse(file, faults));
                    });
        } catch (IOException e) {
            faults.add(folder + ": folder tidak dapat dibaca; periksa hak akses.");
        }
        return found;
    }

    private static JsonObject parse(Path file, List<String> faults) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file), faults);
        } catch (CharacterCodingException e) {
            faults.add(file.getFileName() + ": bukan teks UTF-8; simpan ulang berkas sebagai UTF-8.");
        } catch (IOException e) {
            faults.add(file.getFileName() + ": tidak dapat dibaca; periksa hak akses.");
        }
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    static JsonObject parse(String file, String text, List<String> faults) {
        try (Reader characters = new StringReader(text);
                JsonReader reader = Json.createReader(characters)) {
            return reader.readObject();
        } catch (JsonException | IOException e) {
            faults.add(file + ": bukan JSON yang benar; perbaiki di sekitar tempat ini: " + e.getMessage());
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
