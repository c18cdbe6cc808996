package id.jenjang.requirement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.Shipped;
import id.jenjang.requirement.Someone;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.requirement.words.RuleTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
    private static final Path RULES = Path.of("..", "config", "rules");
    private static final Path REFERENCE = Path.of("..", "config", "reference");

    @Test
    void every_rule_file_is_listed_and_loaded() throws Exception {
        List<String> files = names(RULES).stream()
                .filter(name -> !name.equals("index") && !name.equals("rule-choice"))
                .toList();

        assertThat(Shipped.SETS.all()).extracting(RuleSet::key).containsExactlyElementsOf(files);
        assertThat(names(REFERENCE)).containsExactlyInAnyOrderElementsOf(ReferenceReader.TABLES);
    }

    @Test
    void every_rule_names_the_regulation_it_comes_from() {
        for (RuleSet set : Shipped.SETS.all()) {
            assertThat(set.judged()).allSatisfy(rule -> {
                assertThat(rule.citation().regulation()).as(rule.key()).isNotBlank();
                assertThat(rule.key()).startsWith(set.key() + ".");
            });
        }
    }

    @Test
    void every_rule_can_be_said_in_both_languages_about_someone_of_whom_nothing_is_known() {
        for (RuleSet set : Shipped.SETS.all()) {
            Eligibility eligibility = new Evaluation(Shipped.SETS.reference())
                    .of(Someone.known().dossier(), Shipped.ANY, List.of(set), Shipped.TODAY);

            for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
                RuleTexts texts = RuleTexts.in(locale);
                assertThat(eligibility.findings()).allSatisfy(finding -> {
                    assertThat(texts.render(finding.needed())).isNotBlank().doesNotContain("{", "null");
                    assertThat(texts.render(finding.mine())).isNotBlank().doesNotContain("{", "null");
                    assertThat(texts.render(finding.judged())).isNotBlank().doesNotContain("{", "null");
                });
            }
        }
    }

    @Test
    void nothing_known_is_never_met() {
        for (RuleSet set : Shipped.SETS.all()) {
            Eligibility eligibility = new Evaluation(Shipped.SETS.reference())
                    .of(Someone.known().dossier(), Shipped.ANY, List.of(set), Shipped.TODAY);

            assertThat(eligibility.verdict()).as(set.key()).isNotEqualTo(Verdict.MET);
        }
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }
}
