package id.jenjang.rotation.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.solve.Clash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotationTextsTest {
    private static final Pattern KEY =
            Pattern.compile("\"((?:obstacle|breach|why|need|refused|view|trouble)\\.[A-Za-z.]+)\"");

    @Test
    void both_languages_hold_the_same_keys() {
        assertThat(keys("en")).isEqualTo(keys("id"));
    }

    @Test
    void every_key_in_the_code_has_words_and_every_word_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/jenjang/rotation"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        Set<String> known = keys("id").stream()
                .filter(key -> KEY.matcher('"' + key + '"').matches())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> made = Set.of("obstacle.hand.", "breach.hand.");
        assertThat(known)
                .containsAll(used.stream().filter(key -> !made.contains(key)).toList());
        known.removeAll(used);
        known.removeIf(key -> made.stream().anyMatch(key::startsWith));
        assertThat(known).as("words that nothing shows").isEmpty();
    }

    @Test
    void every_constant_has_a_name_and_every_shipped_rule_too() {
        RotationTexts texts = RotationTexts.in(Locale.ENGLISH);
        for (Objective each : Objective.values()) {
            assertThat(texts.name(each)).isNotEqualTo(each.name());
        }
        for (Term each : Term.values()) {
            assertThat(texts.name(each)).isNotEqualTo(each.name());
        }
        for (RuleKind each : RuleKind.values()) {
            assertThat(texts.name(each)).isNotEqualTo(each.name());
        }
        for (Clash.Rule each : Clash.Rule.values()) {
            assertThat(keys("id")).contains("clash." + each);
        }
        TermsText.shipped(
                        new RotationScope(Set.of(), Set.of(), Set.of()),
                        List.of(new RotationPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31))))
                .rules()
                .forEach(rule -> assertThat(texts.rule(rule.key())).isNotEqualTo(rule.key()));
    }

    private static Set<String> keys(String language) {
        try (InputStream file = RotationTexts.class.getResourceAsStream("rotation_" + language + ".properties")) {
            Properties words = new Properties();
            words.load(file);
            return new TreeSet<>(words.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
