package id.jenjang.requirement.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTextsTest {
    private static final Locale ID = new Locale("id", "ID");

    @Test
    void both_languages_have_the_same_keys_and_use_the_same_facts() {
        ResourceBundle indonesian = words(ID);
        ResourceBundle english = words(Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        for (String key : indonesian.keySet()) {
            assertThat(facts(english.getString(key))).as(key).isEqualTo(facts(indonesian.getString(key)));
        }
    }

    @Test
    void facts_are_numbered_without_gaps_and_no_apostrophe_swallows_one() {
        for (Locale locale : List.of(ID, Locale.ENGLISH)) {
            for (String key : words(locale).keySet()) {
                String pattern = words(locale).getString(key);
                Set<Integer> facts = facts(pattern);
                assertThat(new MessageFormat(pattern, locale).getFormatsByArgumentIndex())
                        .as("%s in %s", key, locale)
                        .hasSize(facts.size());
            }
        }
    }

    @Test
    void every_constant_a_rule_can_name_has_a_word() {
        for (RuleTexts texts : List.of(RuleTexts.in(ID), RuleTexts.in(Locale.ENGLISH))) {
            Stream.of(
                            JobLevel.values(),
                            Predicate.values(),
                            EmployeeKind.values(),
                            EducationLevel.values(),
                            Severity.values())
                    .flatMap(Stream::of)
                    .forEach(constant -> assertThat(texts.render(Text.of("listed", constant)))
                            .isNotBlank());
        }
    }

    @Test
    void dates_numbers_and_lists_are_said_as_the_language_says_them() {
        LocalDate day = LocalDate.of(2029, 2, 1);
        assertThat(RuleTexts.in(ID).render(Text.of("listed", day))).isEqualTo("1 Februari 2029");
        assertThat(RuleTexts.in(Locale.ENGLISH).render(Text.of("listed", day))).isEqualTo("1 February 2029");
        assertThat(RuleTexts.in(ID).render(Text.of("listed", 1250.5))).isEqualTo("1.250,5");
        assertThat(RuleTexts.in(Locale.ENGLISH).render(Text.of("listed", 1250.5)))
                .isEqualTo("1,250.5");
        List<JobLevel> levels = List.of(JobLevel.PENGAWAS, JobLevel.AHLI_MUDA, JobLevel.PENYELIA);
        assertThat(RuleTexts.in(ID).render(Text.of("anyOf.needed", levels)))
                .isEqualTo("Pengawas, Ahli Muda atau Penyelia");
        assertThat(RuleTexts.in(ID).render(Text.of("both", levels))).isEqualTo("Pengawas, Ahli Muda; dan Penyelia");
    }

    @Test
    void a_name_that_only_the_agency_knows_is_shown_as_it_is_and_unknown_words_are_a_bug() {
        RuleTexts texts = RuleTexts.in(ID);
        assertThat(texts.render(Text.of("name.Training.DIKLAT-X.2"))).isEqualTo("DIKLAT-X.2");
        assertThat(texts.render(Text.of("name.Competency.M.01"))).isEqualTo("Integritas");
        assertThatThrownBy(() -> texts.render(Text.of("nowhere"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void other_languages_get_indonesian() {
        assertThat(RuleTexts.in(Locale.FRENCH).render(Text.of("nothing"))).isEqualTo("Belum ada data");
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "id.jenjang.requirement.words.rules",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<Integer> facts(String pattern) {
        Set<Integer> facts = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)}").matcher(pattern);
        while (matcher.find()) {
            facts.add(Integer.parseInt(matcher.group(1)));
        }
        for (int i = 0; i < facts.size(); i++) {
            assertThat(facts).as(pattern).contains(i);
        }
        return facts;
    }
}
