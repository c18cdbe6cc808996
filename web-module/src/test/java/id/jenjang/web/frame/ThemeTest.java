package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the build made of PrimeFaces' theme and client texts. */
class ThemeTest {
    private static final Path MADE = Path.of("target/theme/resources");

    @Test
    void the_colours_that_text_and_grounds_have_are_tokens_of_ours() {
        String theme = WebSources.text(MADE.resolve("primefaces-ina/theme.css")).replaceAll(":root\\{[^}]*\\}", "");

        assertThat(theme).doesNotContainPattern("(?i)#(495057|2196f3|6c757d|dee2e6|e9ecef|f8f9fa|607d8b|d32f2f)\\b");
        assertThat(theme.split("var\\(--ina-", -1)).hasSizeGreaterThan(1000);
    }

    @Test
    void every_token_that_the_theme_asks_for_is_defined() {
        String tokens = WebSources.text(WebSources.styles("tokens.css"));
        String styles = WebSources.text(MADE.resolve("primefaces-ina/theme.css"))
                + WebSources.text(WebSources.styles("app.css"))
                + WebSources.text(WebSources.styles("components.css"));
        Set<String> unknown = new TreeSet<>();
        Matcher used = Pattern.compile("var\\((--ina-[a-z0-9-]+)\\)").matcher(styles);
        while (used.find()) {
            if (!tokens.contains(used.group(1) + ":")) {
                unknown.add(used.group(1));
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void the_licence_goes_along() {
        assertThat(WebSources.text(MADE.resolve("primefaces-ina/LICENSE.txt"))).contains("MIT License");
    }

    @Test
    void indonesian_client_texts_answer_to_the_code_that_java_sends() {
        String texts = WebSources.text(MADE.resolve("primefaces/locales/locale-id.js"));

        assertThat(texts)
                .contains("locales[\"id\"]", "\"Min\", \"Sen\", \"Sel\"")
                .doesNotContain("\"in\"", "in_ID");
    }
}
