package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    /** A whole key in quotes, in a page or a class: at least two dots and a known shape. */
    private static final Pattern KEY =
            Pattern.compile("['\"]([A-Za-z0-9]+(?:_[a-z0-9]+)?\\.[A-Za-z0-9_]+(?:\\.[A-Za-z0-9]+)*)['\"]");

    /** The start of a key that is completed by a value. */
    private static final Pattern STEM = Pattern.compile("['\"]([A-Za-z0-9_.]+\\.)['\"]\\s*(?:\\.concat\\(|\\+)");

    private static final Pattern IN_PAGE = Pattern.compile("\\bm\\['([^']+)'\\]");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "faces"})
    void both_languages_have_the_same_keys(String bundle) {
        Set<String> indonesian = WebSources.bundle(bundle + "_id").stringPropertyNames();
        Set<String> english = WebSources.bundle(bundle + "_en").stringPropertyNames();

        assertThat(indonesian).isNotEmpty().isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "faces"})
    void the_base_is_empty_so_that_the_language_of_the_machine_never_decides(String bundle) {
        assertThat(WebSources.bundle(bundle)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "faces"})
    void both_languages_take_the_same_arguments(String bundle) {
        Properties indonesian = WebSources.bundle(bundle + "_id");
        Properties english = WebSources.bundle(bundle + "_en");

        assertThat(indonesian.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(indonesian.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @Test
    void no_text_is_empty() {
        assertThat(WebSources.bundle("messages_id").values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
        assertThat(WebSources.bundle("messages_en").values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void every_key_used_on_a_page_has_a_text() {
        Set<String> known = WebSources.bundle("messages_id").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        WebSources.pages()
                .forEach(page -> matches(IN_PAGE, WebSources.text(page)).stream()
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(page + ": " + key)));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_line_of_the_menu_has_a_name_and_a_hint_and_every_group_a_heading() {
        Set<String> known = WebSources.bundle("messages_id").stringPropertyNames();
        Set<String> wanted = new TreeSet<>();
        for (MenuGroup group : Menu.of(EnumSet.allOf(Role.class))) {
            wanted.add("menu.group." + group.key());
            for (MenuEntry entry : group.entries()) {
                wanted.add("menu.entry." + entry.key());
                if (!entry.path().equals("/")) {
                    wanted.add("menu.hint." + entry.key());
                }
            }
        }

        assertThat(known).containsAll(wanted);
    }

    @Test
    void every_text_is_used_somewhere() {
        Set<String> used = new TreeSet<>();
        Set<String> stems = new TreeSet<>();
        Stream.concat(WebSources.pages().stream(), WebSources.classes().stream())
                .map(WebSources::text)
                .forEach(text -> {
                    used.addAll(matches(KEY, text));
                    stems.addAll(matches(STEM, text));
                });

        assertThat(WebSources.bundle("messages_id").stringPropertyNames())
                .allMatch(key -> used.contains(key) || stems.stream().anyMatch(key::startsWith));
    }

    @Test
    void every_text_of_the_component_library_is_there_in_both_languages() {
        Set<String> library =
                WebSources.properties("/org/primefaces/Messages.properties").stringPropertyNames();

        assertThat(library).isNotEmpty();
        assertThat(WebSources.bundle("faces_id").stringPropertyNames()).containsAll(library);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> arguments(String text) {
        return matches(Pattern.compile("\\{(\\d)"), text);
    }
}
