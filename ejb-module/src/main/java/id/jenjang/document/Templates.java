package id.jenjang.document;

import id.jenjang.document.word.TemplateRefused;
import id.jenjang.document.word.Vocabulary;
import id.jenjang.document.word.WordTemplate;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where templates come from: the agency's directory file by file, else the packed ones. */
final class Templates {
    private static final long LARGEST = 10 << 20;

    private Templates() {}

    static WordTemplate read(Optional<Path> own, String file, Vocabulary vocabulary) {
        Optional<Path> replaced = own.map(directory -> directory.resolve(file)).filter(Files::exists);
        try {
            return WordTemplate.read(replaced.isPresent() ? bounded(replaced.get()) : packed(file), vocabulary);
        } catch (TemplateRefused refused) {
            throw new TemplateRefused(
                    refused.faults().stream().map(fault -> file + ": " + fault).toList());
        }
    }

    /** The wording of a decree; faults are added, and then it is of no use. */
    static DecreeWording wording(Optional<Path> own, String file, List<String> faults) {
        Optional<Path> replaced = own.map(directory -> directory.resolve(file)).filter(Files::exists);
        byte[] bytes;
        try {
            bytes = replaced.isPresent() ? bounded(replaced.get()) : packed(file);
        } catch (TemplateRefused unreadable) {
            unreadable.faults().forEach(fault -> faults.add(file + ": " + fault));
            return null;
        }
        try {
            return DecreeWording.read(file, parsed(bytes), usual(file), faults);
        } catch (JsonException e) {
            faults.add(file + ": bukan JSON yang benar; perbaiki di sekitar tempat ini: " + e.getMessage());
            return null;
        }
    }

    /** The headings as they are packed, all of them. */
    private static DecreeHeadings usual(String file) {
        JsonObject headings = parsed(packed(file)).getJsonObject("headings");
        return new DecreeHeadings(Arrays.stream(Heading.values())
                .collect(Collectors.toMap(Function.identity(), heading -> headings.getString(heading.key()))));
    }

    private static JsonObject parsed(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    private static byte[] bounded(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new TemplateRefused(
                        List.of("Berkas templat lebih dari " + (LARGEST >> 20) + " MB; perkecil gambarnya."));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new TemplateRefused(List.of("Berkas templat tidak dapat dibaca; periksa hak aksesnya."));
        }
    }

    private static byte[] packed(String file) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + file)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException("A packed template cannot be read: " + file, missing);
        }
    }
}
