package id.jenjang.web.ladder;

import static id.jenjang.web.ladder.Sheets.TODAY;
import static id.jenjang.web.ladder.Sheets.finding;
import static id.jenjang.web.ladder.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.requirement.Verdict;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetWordsTest {
    private static final Words INDONESIAN = Words.in(new Locale("id"));
    private static final Words ENGLISH = Words.in(new Locale("en"));

    private final SheetWords mine = SheetWords.ofMyself(INDONESIAN);

    @Test
    void the_sentence_counts_what_is_met_and_says_when_all_can_be() {
        SheetView view =
                mine.view(sheet(finding(Verdict.MET, TODAY), finding(Verdict.NOT_MET, LocalDate.of(2029, 2, 1))));

        assertThat(view.sentence())
                .isEqualTo("Anda memenuhi 1 dari 2 syarat untuk Analis Kebijakan Ahli Muda."
                        + " Paling cepat: 1 Februari 2029.");
        assertThat(view.met()).isEqualTo(1);
        assertThat(view.missing()).isEqualTo(1);
        assertThat(view.unknown()).isZero();
    }

    @Test
    void a_date_that_is_today_is_said_as_depending_on_what_is_missing() {
        SheetView view = mine.view(sheet(finding(Verdict.UNKNOWN, TODAY)));

        assertThat(view.lines().get(0).earliest()).isEqualTo("Segera setelah ditutup");
        assertThat(view.sentence()).endsWith("Dapat dipenuhi segera setelah kekurangannya ditutup.");
    }

    @Test
    void without_a_date_the_sentence_says_so() {
        SheetView view = mine.view(sheet(finding(Verdict.NOT_MET, null)));

        assertThat(view.sentence()).endsWith("Tanggal paling cepat belum dapat diperkirakan.");
    }

    @Test
    void when_all_are_met_nothing_is_said_of_dates() {
        SheetView view = mine.view(sheet(finding(Verdict.MET, TODAY), finding(Verdict.MET, TODAY)));

        assertThat(view.sentence()).isEqualTo("Anda memenuhi semua 2 syarat untuk Analis Kebijakan Ahli Muda.");
        assertThat(view.top()).isEmpty();
    }

    @Test
    void a_head_reads_of_this_employee_and_not_of_you() {
        SheetView view = SheetWords.ofSomebody(INDONESIAN).view(sheet(finding(Verdict.NOT_MET, null)));

        assertThat(view.sentence()).startsWith("Pegawai ini memenuhi 0 dari 1 syarat");
        assertThat(view.address()).contains("person=" + Sheets.RATNA);
        assertThat(SheetWords.ofSomebody(ENGLISH)
                        .view(sheet(finding(Verdict.MET, TODAY)))
                        .sentence())
                .isEqualTo("This employee meets all 1 requirements for Analis Kebijakan Ahli Muda.");
    }

    @Test
    void open_requirements_come_first_and_a_met_one_asks_for_nothing() {
        SheetView view = mine.view(
                sheet(finding(Verdict.MET, TODAY), finding(Verdict.UNKNOWN, TODAY), finding(Verdict.NOT_MET, null)));

        assertThat(view.lines()).extracting(SheetLine::verdict).containsExactly("NOT_MET", "UNKNOWN", "MET");
        assertThat(view.lines().get(2).closes()).isEmpty();
        assertThat(view.lines().get(0).closes()).isNotEmpty();
    }

    @Test
    void a_verdict_of_an_unconfirmed_rule_is_marked() {
        SheetView view = mine.view(sheet(finding(Verdict.UNKNOWN, TODAY), finding(Verdict.MET, TODAY)));

        assertThat(view.lines()).extracting(SheetLine::doubt).containsExactly(true, false);
        assertThat(view.doubtful()).isTrue();
    }

    @Test
    void every_fact_names_its_source_and_date() {
        SheetView view = mine.view(sheet(finding(Verdict.MET, TODAY)));

        assertThat(view.lines().get(0).sources()).containsExactly("SIMPEG rw_golongan, per 23 November 2026 · SK 12");
        assertThat(view.lines().get(0).article()).isEqualTo("PP 11/2017 Ps 54");
    }

    @Test
    void parts_of_parts_follow_their_whole_one_deeper() {
        SheetView view = mine.view(sheet(finding(
                Verdict.NOT_MET,
                null,
                finding(Verdict.NOT_MET, null, finding(Verdict.MET, TODAY)),
                finding(Verdict.MET, TODAY))));

        assertThat(view.lines().get(0).parts()).extracting(SheetLine::depth).containsExactly(1, 2, 1);
    }

    @Test
    void a_card_shows_three_open_requirements_and_counts_the_rest() {
        SheetView view = mine.view(sheet(
                finding(Verdict.NOT_MET, null),
                finding(Verdict.NOT_MET, null),
                finding(Verdict.UNKNOWN, TODAY),
                finding(Verdict.UNKNOWN, TODAY)));

        assertThat(view.top()).hasSize(3);
        assertThat(view.more()).isEqualTo(1);
    }
}
