package id.jenjang.ladder;

import static id.jenjang.ladder.Rungs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Span;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Job FIRST = Rungs.job("P", JobLevel.AHLI_PERTAMA, "A", null);
    private static final Job NEXT = Rungs.job("M", JobLevel.AHLI_MUDA, "A", null);
    private static final LocalDate SINCE = LocalDate.of(2022, 4, 1);
    private static final LocalDate THEN = LocalDate.of(2029, 2, 1);

    private final Dossier person = Rungs.person(LocalDate.of(1990, 5, 15), FIRST, SINCE);

    @Test
    void the_new_job_begins_on_its_day_and_the_old_one_ends_the_day_before() {
        Dossier then = Projection.appointed(person, NEXT, THEN, TODAY);

        assertThat(then.appointments())
                .extracting(held -> held.job().code(), Appointment::span)
                .containsExactly(tuple("P", new Span(SINCE, LocalDate.of(2029, 1, 31))), tuple("M", Span.since(THEN)));
        assertThat(then.appointments().get(1).from().source()).isEqualTo("PROYEKSI");
    }

    @Test
    void years_that_end_between_now_and_then_are_rated_good_and_past_ones_stay_as_they_are() {
        assertThat(Projection.appointed(person, NEXT, THEN, TODAY).ratings())
                .extracting(Dossier.Rating::year, Dossier.Rating::predicate)
                .containsExactly(tuple(2026, Predicate.BAIK), tuple(2027, Predicate.BAIK), tuple(2028, Predicate.BAIK));
        assertThat(Projection.later(person, TODAY, TODAY).ratings()).isEmpty();
    }

    @Test
    void a_job_taken_and_left_on_one_day_leaves_no_trace() {
        Dossier once = Projection.appointed(person, NEXT, THEN, TODAY);
        Dossier twice = Projection.appointed(once, FIRST, THEN, TODAY);

        assertThat(twice.appointments()).extracting(held -> held.job().code()).containsExactly("P", "P");
        assertThat(twice.definitive(THEN).orElseThrow().span()).isEqualTo(Span.since(THEN));
    }

    @Test
    void every_assumption_has_words_in_both_languages() {
        List<Text> assumptions = Projection.assumptions(12);

        for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
            RuleTexts texts = RuleTexts.in(locale);
            assertThat(assumptions)
                    .extracting(texts::render)
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
        assertThat(RuleTexts.in(new Locale("id")).render(assumptions.get(2))).contains("paling sedikit 12 bulan");
    }
}
