package id.jenjang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house name tests that exist, and a test that draws at random draws the same each time. */
class HouseRulesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");
    private static final Pattern PROPERTY = Pattern.compile("@" + "Property\\b(\\([^)]*\\))?");

    @Test
    void every_test_that_the_rules_name_exists() throws IOException {
        String rules = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        Set<String> named = NAMED_TEST
                .matcher(rules)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = sources().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(there);
    }

    @Test
    void every_random_test_names_its_seed() throws IOException {
        List<String> properties =
                sources().stream().flatMap(HouseRulesTest::properties).toList();

        assertThat(properties).isNotEmpty().allMatch(property -> property.contains("seed = \""));
    }

    private static Stream<String> properties(Path file) {
        try {
            return PROPERTY.matcher(Files.readString(file)).results().map(MatchResult::group).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Stream.of("ejb-module", "web-module", "ear").map(ROOT::resolve)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(HouseRulesTest::below)
                    .toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
