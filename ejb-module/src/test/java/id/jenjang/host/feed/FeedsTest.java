package id.jenjang.host.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedsTest {
    private static final Pattern LINE = Pattern.compile("\\| `(\\w+)`( \\*)? \\|[^|]*\\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("^\\s*(\\w+)(\\*)?");

    @Test
    void the_guide_names_exactly_the_files_columns_and_needs_that_the_import_knows() throws IOException {
        Map<String, TreeSet<String>> guide = new TreeMap<>();
        Map<String, TreeSet<String>> code = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../config/import-format.md"))) {
            Matcher file = LINE.matcher(line);
            if (file.matches()) {
                TreeSet<String> columns = guide.computeIfAbsent(
                        file.group(1) + (file.group(2) == null ? "" : "*"), name -> new TreeSet<>());
                for (String column : file.group(3).replaceAll("\\([^)]*\\)", "").split(",")) {
                    Matcher name = NAME.matcher(column);
                    assertThat(name.find()).as(column).isTrue();
                    columns.add(name.group(1) + (column.contains("*") ? "*" : ""));
                }
            }
        }
        for (Feed feed : Feeds.all()) {
            TreeSet<String> columns = new TreeSet<>();
            feed.columns().stream()
                    .filter(column -> column.name() != null)
                    .forEach(column -> columns.add(column.name() + (column.required() ? "*" : "")));
            code.put(feed.name() + (feed.required() ? "*" : ""), columns);
        }
        assertThat(guide).isEqualTo(code);
    }

    @Test
    void a_file_stands_after_those_that_it_refers_to() {
        List<Feed> order = Feeds.all();
        for (Feed feed : order) {
            for (Column column : feed.columns()) {
                if (column.reference() != null && !column.reference().feed().equals(feed.name())) {
                    Feed named = Feeds.named(column.reference().feed()).orElseThrow();
                    assertThat(order.indexOf(named)).as(feed.name()).isLessThan(order.indexOf(feed));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_flaw_has_words_in_both_languages(Defect defect) {
        Flaw flaw = new Flaw("pegawai", 7, "nama", "{1} $2 \\", defect, "batas");
        for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            DefectWords words = DefectWords.in(locale);
            assertThat(words.why(flaw)).endsWith(".").doesNotContain("{0}", "{2}", "{3}");
            assertThat(words.mend(flaw)).endsWith(".").doesNotContain("{0}", "{2}", "{3}");
        }
    }
}
