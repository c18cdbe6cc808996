package id.jenjang.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The pages, classes and texts of this module as files, for tests that read them. */
final class WebSources {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("src/main/java");

    private WebSources() {}

    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    static List<Path> classes() {
        return files(CLASSES, ".java");
    }

    static Path styles(String name) {
        return WEBAPP.resolve("resources/jenjang").resolve(name);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties bundle(String name) {
        return properties("/id/jenjang/web/" + name + ".properties");
    }

    static Properties properties(String resource) {
        Properties texts = new Properties();
        try (InputStream in = WebSources.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
