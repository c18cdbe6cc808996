package id.jenjang.succession.selection.result;

import static id.jenjang.succession.selection.contest.SelectionAnswer.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.requirement.Verdict;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.succession.selection.apply.Application;
import id.jenjang.succession.selection.apply.Applications;
import id.jenjang.succession.selection.apply.RuleCheck;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.RecordingTests.Correction;
import id.jenjang.succession.selection.jury.TestResult;
import id.jenjang.succession.selection.rules.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents and requirements in words, pools that decide who applies, and test results put right. */
class SelectionDetailsSliceTest {
    @ParameterizedTest
    @EnumSource
    void an_application_keeps_every_requirement_in_the_words_of_its_day(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.announced("p1", "p2");
            List<RuleCheck> shown =
                    all.applying().page(all.person("ani"), all.contest).checks();
            assertThat(all.applies("ani")).isEqualTo(DONE);
            Application sent =
                    new Applications(all.database).find(all.sent("ani")).orElseThrow();

            assertThat(sent.checks()).isNotEmpty().isEqualTo(shown);
            assertThat(sent.checks()).extracting(RuleCheck::verdict).contains(Verdict.UNKNOWN);
            assertThat(sent.checks())
                    .allSatisfy(check -> assertThat(List.of(check.needed(), check.mine(), check.judged()))
                            .allSatisfy(words ->
                                    assertThat(List.of(words.id(), words.en())).doesNotContain("", check.rule())));
            assertThat(sent.checks())
                    .extracting(RuleCheck::needed)
                    .anyMatch(words -> !words.id().equals(words.en()))
                    .doesNotHaveDuplicates();
            assertThat(sent.checks())
                    .filteredOn(check -> check.verdict() == Verdict.MET)
                    .allSatisfy(check -> assertThat(check.closes()).isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void within_the_pool_membership_in_force_of_a_fitting_pool_decides(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.announced(Audience.POOL, "p1", "p2");
            LocalDate today = all.today();
            pool(all, 1, "Pengawas Kota", "LEVEL", "PENGAWAS", "kota");
            pool(all, 2, "Jenjang lain", "LEVEL", "ADMINISTRATOR", "kota");
            pool(all, 3, "Unit lain", "LEVEL", "PENGAWAS", "badan");
            member(all, 1, "ani", today, today);
            member(all, 1, "budi", today.minusDays(9), today.minusDays(1));
            member(all, 2, "citra", today, today);
            member(all, 3, "eka", today, today);

            assertThat(all.applying()
                            .page(all.person("ani"), all.contest)
                            .selection()
                            .pools())
                    .containsExactly("Pengawas Kota");
            assertThat(all.admitting().pools(all.unit(), all.contest)).containsExactly("Pengawas Kota");
            for (String each : List.of("budi", "citra", "eka")) {
                assertThat(all.applies(each)).as(each).isEqualTo(SelectionAnswer.NOT_IN_POOL);
            }
            assertThat(all.applies("ani")).isEqualTo(DONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void where_no_pool_fits_the_form_names_none_and_the_box_decides(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.announced(Audience.POOL, "p1", "p2");
            pool(all, 1, "Jenjang lain", "LEVEL", "ADMINISTRATOR", "kota");
            member(all, 1, "ani", all.today(), all.today());

            assertThat(all.applying()
                            .page(all.person("ani"), all.contest)
                            .selection()
                            .pools())
                    .isEmpty();
            assertThat(all.applies("ani")).isEqualTo(SelectionAnswer.NOT_IN_POOL);
        });
    }

    private static void pool(SelectionAgency all, long id, String name, String kind, String level, String unit) {
        all.agency.run(
                "insert into talent_pool (id, uuid, name, kind, level_code, unit_uuid, term_months, group_only, open,"
                        + " opened_by, opened_at, version) values (?, ?, ?, ?, ?, ?, 12, false, true, 'uji',"
                        + " current_timestamp, 1)",
                id,
                UUID.randomUUID(),
                name,
                kind,
                level,
                all.agency.uuid("unit", unit));
    }

    private static void member(SelectionAgency all, long pool, String who, LocalDate from, LocalDate to) {
        all.agency.run(
                "insert into pool_member (id, pool_id, employee_uuid, present_employee, entered_on, last_day, stand)"
                        + " values (nextval('pool_seq'), ?, ?, ?, ?, ?, '{}')",
                pool,
                all.person(who),
                all.person(who),
                from,
                to);
    }

    @ParameterizedTest
    @EnumSource
    void a_wrongly_recorded_result_is_put_right_with_a_reason_and_the_old_score_stays(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "budi");
            all.tested("ani", 5499);
            assertThat(all.scores("p1", "ani", 8000, 8000, 8000)).isEqualTo(SelectionAnswer.NOT_NOW);
            TestResult before = result(all);

            assertThat(corrects(all, before, 8000, "BA/2", " ")).isEqualTo(SelectionAnswer.REASON_EMPTY);
            assertThat(corrects(all, before, 10_001, "BA/2", "Salah ketik")).isEqualTo(SelectionAnswer.SCORE);
            assertThat(corrects(all, before, 8000, " ", "Salah ketik")).isEqualTo(SelectionAnswer.PAPER_MISSING);
            assertThat(corrects(all, before, 5499, "BA/1", "Salah ketik")).isEqualTo(SelectionAnswer.UNCHANGED);
            assertThat(corrects(all, before, 8000, "BA/2", "Salah ketik")).isEqualTo(DONE);
            assertThat(corrects(all, before, 9000, "BA/3", "Lagi")).isEqualTo(SelectionAnswer.MEANWHILE);

            assertThat(result(all).scores()).containsEntry("ujian", 8000);
            assertThat(result(all).document()).isEqualTo("BA/2");
            assertThat(Rows.number(all.database, "select score from selection_test"))
                    .isEqualTo(5499);
            assertThat(all.holding().log(all.unit(), all.contest))
                    .filteredOn(row -> row.verb().equals("corrected"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.reason()).contains("Salah ketik");
                        assertThat(row.facts())
                                .contains("\"before.ujian\":\"5499\"", "\"after.ujian\":\"8000\"", "BA/1", "BA/2");
                    });
            assertThat(all.scores("p1", "ani", 8000, 8000, 8000)).isEqualTo(DONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_put_right_that_was_not_recorded_or_is_ranked(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "budi");
            all.tested("ani", 8000);
            TestResult before = result(all);
            assertThat(all.call(() -> all.tests()
                            .correct(all.unit(), all.sent("budi"), "tertulis", 0, correction(9000, "BA/2", "Salah"))))
                    .isEqualTo(SelectionAnswer.NOT_NOW);
            assertThat(corrects(all, before, 9000, "BA/2", "Salah")).isEqualTo(DONE);
            assertThat(all.ranks("Sisanya tidak hadir")).isEqualTo(DONE);
            assertThat(all.view().repeats()).isTrue();
            assertThat(corrects(all, result(all), 7000, "BA/3", "Salah")).isEqualTo(SelectionAnswer.NOT_NOW);
        });
    }

    private static TestResult result(SelectionAgency all) {
        return all.tests().results(all.unit(), all.sent("ani")).get(0);
    }

    private static SelectionAnswer corrects(
            SelectionAgency all, TestResult before, int score, String document, String reason) {
        return all.call(() -> all.tests()
                .correct(
                        all.unit(),
                        all.sent("ani"),
                        "tertulis",
                        before.version(),
                        correction(score, document, reason)));
    }

    private static Correction correction(int score, String document, String reason) {
        return new Correction(Map.of("ujian", score), document, reason);
    }
}
