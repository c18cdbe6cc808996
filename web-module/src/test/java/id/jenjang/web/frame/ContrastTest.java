package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--ina-([a-z0-9-]+):\\s*(#[0-9a-f]{6})");
    private static final Pattern BLOCK =
            Pattern.compile("\\[data-theme=\"(light|dark|auto)\"\\] \\{(.*?)\\}", Pattern.DOTALL);
    private static final List<String> GROUNDS =
            List.of("background-primary", "background-secondary", "background-tertiary");
    private static final List<String> PALETTES = List.of("primary", "guide", "negative", "positive", "warning");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void text_can_be_read_on_every_ground(String theme) {
        List<String[]> pairs = new ArrayList<>();
        for (String ground : GROUNDS) {
            Stream.of("content-primary", "content-secondary", "content-tertiary")
                    .forEach(text -> pairs.add(new String[] {text, ground}));
        }
        Stream.of("content-guide", "content-negative", "content-positive", "primary-500", "primary-600")
                .forEach(text -> GROUNDS.subList(0, 2).forEach(ground -> pairs.add(new String[] {text, ground})));
        for (String palette : PALETTES) {
            for (String strong : List.of("500", "600", "700")) {
                pairs.add(new String[] {"on-primary", palette + "-" + strong});
            }
            for (String dark : List.of("700", "800", "900")) {
                pairs.add(new String[] {palette + "-" + dark, palette + "-100"});
                pairs.add(new String[] {palette + "-" + dark, palette + "-50"});
            }
            pairs.add(new String[] {"content-primary", palette + "-50"});
            pairs.add(new String[] {"content-primary", palette + "-100"});
        }

        assertThat(tooWeak(theme, pairs, 4.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void borders_of_inputs_and_parts_of_bars_can_be_told_apart(String theme) {
        List<String[]> pairs = new ArrayList<>();
        pairs.add(new String[] {"stroke-tertiary", "background-primary"});
        PALETTES.forEach(palette -> pairs.add(new String[] {palette + "-500", "background-primary"}));

        assertThat(tooWeak(theme, pairs, 3.0)).isEmpty();
    }

    @Test
    void the_dark_theme_is_the_same_by_choice_and_by_device() {
        assertThat(tokens("auto")).isNotEmpty().isEqualTo(tokens("dark"));
        assertThat(tokens("light").keySet()).isEqualTo(tokens("dark").keySet());
    }

    @Test
    void black_on_white_has_the_contrast_that_the_standard_says() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    private static List<String> tooWeak(String theme, List<String[]> pairs, double least) {
        Map<String, String> tokens = tokens(theme);
        return pairs.stream()
                .filter(pair -> contrast(tokens.get(pair[0]), tokens.get(pair[1])) < least)
                .map(pair -> "%s on %s: %.2f"
                        .formatted(pair[0], pair[1], contrast(tokens.get(pair[0]), tokens.get(pair[1]))))
                .toList();
    }

    private static Map<String, String> tokens(String theme) {
        Map<String, String> tokens = new HashMap<>();
        Matcher block = BLOCK.matcher(WebSources.text(WebSources.styles("tokens.css")));
        while (block.find()) {
            if (block.group(1).equals(theme)) {
                Matcher token = TOKEN.matcher(block.group(2));
                while (token.find()) {
                    tokens.put(token.group(1), token.group(2));
                }
            }
        }
        return tokens;
    }

    /** The contrast ratio of WCAG 2, from 1 to 21. */
    private static double contrast(String one, String two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
