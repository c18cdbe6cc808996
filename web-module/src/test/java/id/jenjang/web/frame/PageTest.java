package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {
    /** What a page must not hold, and why. */
    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("<f:ajax\\b", "its answer is evaluated, which the policy forbids; use p:ajax"),
            Map.entry("\\sstyle=", "inline style; use a class"),
            Map.entry(
                    "\\son[a-z]+=(?!\"(PF\\('\\w+'\\)\\.\\w+\\(\\);?)\")",
                    "an inline handler would run silently with a nonce"),
            Map.entry("<script\\b", "an inline script would run silently with a nonce"),
            Map.entry("escape=\"false\"", "markup from data"),
            Map.entry(
                    "<p:(timeline|diagram|knob|steps|panelMenu|pickList|textEditor)\\b",
                    "breaks the policy or cannot be used by keyboard or screen reader"),
            Map.entry("<p:dataExporter\\b", "does not defuse formulas"),
            Map.entry("<p:fileUpload\\b[^>]*sizeLimit=", "use p:validateFile"),
            Map.entry("showIcon=\"true\"", "the button's text is not part of its name"),
            Map.entry("transient=\"true\"", "takes away the protection of the form"),
            Map.entry("(href|src|action)=\"(https?:)?//", "nothing comes from another host"));

    /** What Facelets with these defects would look like; each rule must find its own. */
    private static final List<String> DEFECTS = List.of(
            "<f:ajax/>",
            "<p style=\"color:red\"/>",
            "<a onclick=\"go()\"/>",
            "<script>go()</script>",
            "<h:outputText escape=\"false\"/>",
            "<p:timeline/>",
            "<p:dataExporter/>",
            "<p:fileUpload sizeLimit=\"1\"/>",
            "<p:datePicker showIcon=\"true\"/>",
            "<f:view transient=\"true\"/>",
            "<img src=\"https://elsewhere.example/x.png\"/>");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern WORDY =
            Pattern.compile("\\s(title|label|alt|aria-label|placeholder|headerText|summary|text|hint)=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile(
            "<p:(inputText|inputTextarea|password|inputNumber|inputMask|selectOneMenu|selectOneRadio|datePicker|autoComplete)\\b[^>]*>");
    private static final Pattern TABLE =
            Pattern.compile("<p:(dataTable|treeTable)\\b.*?</p:(dataTable|treeTable)>", Pattern.DOTALL);

    static Stream<Path> pages() {
        return WebSources.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holds_nothing_forbidden(Path page) {
        assertThat(findings(markup(page))).isEmpty();
    }

    @Test
    void every_rule_finds_its_defect() {
        assertThat(DEFECTS).hasSameSizeAs(FORBIDDEN.keySet());
        assertThat(FORBIDDEN.keySet())
                .allSatisfy(rule -> assertThat(DEFECTS.stream()
                                .filter(defect ->
                                        Pattern.compile(rule).matcher(defect).find()))
                        .as(rule)
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_no_literal_words(Path page) {
        String markup = EXPRESSION.matcher(markup(page)).replaceAll("");
        List<String> literals = new ArrayList<>();
        Matcher text = TEXT.matcher(markup);
        while (text.find()) {
            addIfWordy(literals, text.group(1));
        }
        Matcher attribute = WORDY.matcher(markup);
        while (attribute.find()) {
            addIfWordy(literals, attribute.group(2));
        }

        assertThat(literals).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void gives_every_input_a_label(Path page) {
        List<String> unnamed = new ArrayList<>();
        Matcher input = INPUT.matcher(markup(page));
        while (input.find()) {
            if (!input.group().contains(" label=") && !input.group().contains("aria-label=")) {
                unnamed.add(input.group());
            }
        }

        assertThat(unnamed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void says_in_every_table_what_it_means_that_nothing_is_there(Path page) {
        List<String> silent = new ArrayList<>();
        Matcher table = TABLE.matcher(markup(page));
        while (table.find()) {
            if (!table.group().contains("emptyMessage")) {
                silent.add(table.group().lines().findFirst().orElseThrow());
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void chart_configurations_come_from_chart_classes_alone() {
        Pattern chart = Pattern.compile("<p:chart\\b[^>]*value=\"#\\{([a-zA-Z]+)\\.");

        assertThat(WebSources.pages()).allSatisfy(page -> {
            Matcher found = chart.matcher(markup(page));
            while (found.find()) {
                assertThat(found.group(1)).as(page.toString()).endsWith("Chart");
            }
        });
    }

    private static List<String> findings(String markup) {
        List<String> findings = new ArrayList<>();
        FORBIDDEN.forEach((rule, why) -> {
            Matcher matcher = Pattern.compile(rule).matcher(markup);
            while (matcher.find()) {
                findings.add(matcher.group() + ": " + why);
            }
        });
        return findings;
    }

    private static void addIfWordy(List<String> literals, String text) {
        if (WORD.matcher(text).find()) {
            literals.add(text.strip());
        }
    }

    private static String markup(Path page) {
        return COMMENT.matcher(WebSources.text(page)).replaceAll("");
    }
}
