package id.jenjang.succession.selection.result;

import static id.jenjang.succession.selection.contest.SelectionAnswer.DONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.notice.NoticeKind;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.succession.selection.apply.Seating;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.LogRow;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import id.jenjang.succession.selection.jury.SheetLine;
import id.jenjang.succession.selection.rules.Audience;
import id.jenjang.succession.selection.score.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelectionSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_selection_goes_from_announcement_to_objection_and_close(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "budi", "citra");
            List.of("ani", "budi", "citra")
                    .forEach(each -> assertThat(all.tested(each, 8000)).isEqualTo(DONE));
            for (String member : List.of("p1", "p2")) {
                assertThat(all.scores(member, "ani", 8000, 8000, 8000)).isEqualTo(DONE);
                assertThat(all.scores(member, "budi", 9000, 9000, 9000)).isEqualTo(DONE);
                assertThat(all.scores(member, "citra", 5900, 5900, 5900)).isEqualTo(DONE);
            }
            assertThat(all.ranks(null)).isEqualTo(DONE);
            assertThat(all.view().rows())
                    .extracting(RankedRow::name)
                    .containsExactly("Nama budi", "Nama ani", "Nama citra");
            assertThat(all.view().rows()).extracting(RankedRow::named).containsExactly(true, true, false);
            assertThat(all.view().repeats()).isTrue();

            assertThat(all.receiving().result(all.person("ani"), all.contest)).isEmpty();
            assertThat(all.chooses("citra")).isEqualTo(SelectionAnswer.NOT_NAMED);
            assertThat(all.chooses("ani")).isEqualTo(DONE);

            OwnResult own =
                    all.receiving().result(all.person("budi"), all.contest).orElseThrow();
            assertThat(own.placed().orElseThrow().place()).isEqualTo(1);
            assertThat(own.of()).isEqualTo(2);
            assertThat(own.chosen()).isFalse();
            assertThat(own.names()).containsExactly("Nama ani");
            assertThat(all.receiving()
                            .result(all.person("citra"), all.contest)
                            .orElseThrow()
                            .placed()
                            .orElseThrow()
                            .outcome())
                    .isEqualTo(Outcome.BELOW_MARK);
            UUID form = UUID.randomUUID();
            Callable<SelectionAnswer> object =
                    () -> all.receiving().object(all.person("budi"), all.contest, form, "Nilai saya lebih tinggi");
            assertThat(all.call(object)).isEqualTo(DONE);
            assertThat(all.call(object)).isEqualTo(DONE);

            ObjectionRow made = all.answering("pyb", Role.AUTHORISED_OFFICER)
                    .objections(all.unit(), all.contest)
                    .get(0);
            assertThat(all.call(() -> all.answering("ppk", Role.APPOINTING_OFFICER)
                            .answer(all.unit(), form, 1, false, "Pilihan PPK")))
                    .as("who decided does not answer")
                    .isEqualTo(SelectionAnswer.CONFLICT);
            assertThat(all.call(() ->
                            all.answering("p1", Role.AUTHORISED_OFFICER).answer(all.unit(), form, 1, false, "Tetap")))
                    .as("who scored does not answer")
                    .isEqualTo(SelectionAnswer.CONFLICT);
            assertThat(all.call(() -> all.answering("pyb", Role.AUTHORISED_OFFICER)
                            .answer(
                                    all.unit(),
                                    form,
                                    made.objection().version(),
                                    false,
                                    "PPK memilih dari tiga terbaik")))
                    .isEqualTo(DONE);
            assertThat(all.call(() -> all.answering("sekretaris", Role.ANALYST)
                            .close(all.unit(), all.contest, all.now().version())))
                    .as("there is time left to object")
                    .isEqualTo(SelectionAnswer.OBJECTIONS);
            all.goesTo(all.now().objectUntil().orElseThrow().plusDays(1));
            assertThat(all.call(() -> all.answering("sekretaris", Role.ANALYST)
                            .close(all.unit(), all.contest, all.now().version())))
                    .isEqualTo(DONE);
            assertThat(all.now().state()).isEqualTo(ContestState.CLOSED);
            assertThat(all.holding().log(all.unit(), all.contest))
                    .extracting(LogRow::verb)
                    .startsWith("made", "seated", "seated", "announced", "applied")
                    .endsWith("ranked", "decided", "objected", "answered", "closed");
            assertThat(all.acts.all).extracting(Act::verb).contains("selection.scored", "selection.decided");
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_was_named_has_passed_as_requirements_ask_for_it(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "budi");
            all.tested("ani", 8000);
            all.tested("budi", 5499);
            List.of("p1", "p2").forEach(member -> all.scores(member, "ani", 8000, 8000, 8000));
            all.ranks(null);
            all.chooses("ani");

            assertThat(Rows.list(
                            all.database,
                            "select e.source_key || ' ' || r.kind || ' ' || r.job_key || ' ' || r.source"
                                    + " from selection_result r join employee e on e.id = r.employee_id where r.passed",
                            row -> row.getString(1)))
                    .containsExactly("ani SELEKSI KEPALA KEPUTUSAN");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_member_with_a_tie_is_shut_out_by_the_door_and_by_the_database(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "dewi");
            all.tested("ani", 8000);
            all.tested("dewi", 8000);
            SheetLine dewi = all.scoring("p1").sheet(all.contest).lines().stream()
                    .filter(line -> line.name().equals("Nama dewi"))
                    .findFirst()
                    .orElseThrow();
            assertThat(dewi.cause()).isEqualTo(Seating.Cause.DECLARED);
            assertThat(dewi.papers()).isEmpty();
            assertThat(all.scores("p1", "dewi", 9000, 9000, 9000)).isEqualTo(SelectionAnswer.CONFLICT);
            String insert = "insert into selection_score (applicant, contest, panelist, cleared, stage, criterion,"
                    + " stage_weight, pass_mark, weight, score, at_instant) values (?, ?, ?, true, 'wawancara', 'gagasan',"
                    + " 6000, 6000, 4000, 9000, current_timestamp)";
            UUID applicant = all.sent("dewi");
            assertThatThrownBy(() -> Rows.run(all.database, insert, applicant, all.contest, all.person("p1")))
                    .isInstanceOf(RuntimeException.class);
            assertThat(Rows.run(all.database, insert, applicant, all.contest, all.person("p2")))
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_member_says_of_a_tie_and_is_shut_out_with_the_draft_but_not_after_submitting(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "budi");
            all.tested("ani", 8000);
            all.tested("budi", 8000);
            UUID ani = all.sent("ani");
            assertThat(all.call(() -> all.scoring("p2").save(all.contest, ani, "wawancara", Map.of("gagasan", 7000))))
                    .isEqualTo(DONE);
            assertThat(draft(all, "p2", ani)).containsEntry("gagasan", 7000);
            assertThat(draft(all, "p1", ani)).isEmpty();
            assertThat(all.call(() -> all.scoring("p2").recuse(all.contest, ani, " ")))
                    .isEqualTo(SelectionAnswer.REASON_EMPTY);
            assertThat(all.call(() -> all.scoring("p2").recuse(all.contest, ani, "Satu usaha keluarga")))
                    .isEqualTo(DONE);
            assertThat(all.scores("p2", "ani", 8000, 8000, 8000)).isEqualTo(SelectionAnswer.CONFLICT);
            assertThat(Rows.number(all.database, "select count(*) from selection_draft_score"))
                    .isZero();
            all.scores("p2", "budi", 8000, 8000, 8000);
            UUID budi = all.sent("budi");
            assertThat(all.call(() -> all.scoring("p2").recuse(all.contest, budi, "Terlambat")))
                    .isEqualTo(SelectionAnswer.LOCKED);
            assertThatThrownBy(() -> Rows.run(
                            all.database,
                            "update selection_seating set cleared = false, cause = 'OWN_WORD' where applicant = ?"
                                    + " and panelist = ?",
                            budi,
                            all.person("p2")))
                    .isInstanceOf(RuntimeException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void weights_change_in_a_draft_and_never_after_the_first_score(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.drafted(Audience.OPEN);
            Map<String, Integer> half = Map.of("tertulis", 5000, "wawancara", 5000);
            assertThat(all.call(() -> all.holding()
                            .reweigh(all.unit(), all.contest, 1, Map.of("tertulis", 5000, "wawancara", 5001), "Uji")))
                    .isEqualTo(SelectionAnswer.WEIGHTS);
            assertThat(all.call(() -> all.holding().reweigh(all.unit(), all.contest, 1, half, "Seimbang")))
                    .isEqualTo(DONE);
            assertThat(all.ranking().ranking(all.unit(), all.contest).kind().stages())
                    .extracting(stage -> stage.weight())
                    .containsExactly(5000, 5000);
            assertThat(all.call(() -> all.holding().reweigh(all.unit(), all.contest, 1, half, "Lagi")))
                    .isEqualTo(SelectionAnswer.MEANWHILE);

            all.begun(List.of("p1", "p2"), "ani");
            assertThat(all.call(() -> all.holding()
                            .reweigh(all.unit(), all.contest, all.now().version(), half, "Terlambat")))
                    .isEqualTo(SelectionAnswer.NOT_NOW);
            all.tested("ani", 8000);
            for (String column : List.of("stage_weight", "pass_mark", "weight")) {
                assertThatThrownBy(() -> Rows.run(
                                all.database,
                                "update selection_criterion set " + column + " = 1 where contest = ?"
                                        + " and stage = 'tertulis'",
                                all.contest))
                        .as(column)
                        .isInstanceOf(RuntimeException.class);
            }
            assertThatThrownBy(() ->
                            Rows.run(all.database, "delete from selection_criterion where contest = ?", all.contest))
                    .isInstanceOf(RuntimeException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_score_is_no_zero_and_ranking_without_it_takes_a_reason(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "budi");
            all.tested("ani", 8000);
            all.scores("p1", "ani", 8000, 8000, 8000);
            all.scores("p2", "ani", 8000, 8000, 8000);
            assertThat(all.ranks(" ")).isEqualTo(SelectionAnswer.SCORE_MISSING);
            assertThat(all.ranks("Budi tidak hadir")).isEqualTo(DONE);
            assertThat(all.view().rows())
                    .extracting(row -> row.placed().outcome())
                    .containsExactly(Outcome.PLACED, Outcome.UNKNOWN);
            assertThat(all.tested("budi", 9000)).isEqualTo(SelectionAnswer.NOT_NOW);
        });
    }

    @ParameterizedTest
    @EnumSource
    void two_members_score_at_once_and_nobody_scores_twice(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani");
            all.tested("ani", 8000);
            List<SelectionAnswer> answers = atOnce(
                    () -> all.scores("p1", "ani", 8000, 8000, 8000), () -> all.scores("p2", "ani", 7000, 7000, 7000));
            assertThat(answers).containsExactly(DONE, DONE);
            List<SelectionAnswer> twice = atOnce(
                    () -> all.scores("p1", "ani", 9000, 9000, 9000), () -> all.scores("p1", "ani", 9100, 9100, 9100));
            assertThat(twice).containsOnly(SelectionAnswer.LOCKED);
            all.ranks(null);
            assertThat(all.view().rows().get(0).placed().stages().get(1).points())
                    .isEqualByComparingTo("75");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stage_opens_only_when_the_one_before_is_reached(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.begun(List.of("p1", "p2"), "ani", "budi");
            assertThat(all.scores("p1", "ani", 8000, 8000, 8000)).isEqualTo(SelectionAnswer.NOT_NOW);
            assertThat(all.tested("ani", 10_001)).isEqualTo(SelectionAnswer.SCORE);
            assertThat(all.tested("ani", 5500)).isEqualTo(DONE);
            assertThat(all.tested("ani", 9000)).isEqualTo(SelectionAnswer.LOCKED);
            assertThat(all.tested("budi", 5499)).isEqualTo(DONE);
            assertThat(all.scores("p1", "budi", 8000, 8000, 8000)).isEqualTo(SelectionAnswer.NOT_NOW);
            UUID ani = all.sent("ani");
            assertThat(all.call(() -> all.scoring("p1").submit(all.contest, ani, "wawancara", Map.of("gagasan", 1))))
                    .isEqualTo(SelectionAnswer.SCORE_MISSING);
            assertThat(all.scores("p1", "ani", 8000, 8000, 8000)).isEqualTo(DONE);
            assertThat(all.tests().progress(all.unit(), all.contest))
                    .filteredOn(row -> row.name().equals("Nama ani"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.submitted()).isEqualTo(1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void applying_is_for_those_who_may_on_the_days_announced_and_can_be_taken_back(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.announced("p1", "p2");
            assertThat(all.applies("p1")).isEqualTo(SelectionAnswer.OWN_PANEL);
            assertThat(all.applies("sekretaris")).isEqualTo(SelectionAnswer.OWN_PANEL);
            assertThat(all.call(
                            () -> all.applying().apply(all.person("ani"), all.contest, UUID.randomUUID(), Map.of())))
                    .isEqualTo(SelectionAnswer.PAPER_MISSING);
            assertThat(all.applies("ani")).isEqualTo(DONE);
            assertThat(all.applies("ani")).isEqualTo(SelectionAnswer.ALREADY);
            assertThat(all.call(() -> all.applying().withdraw(all.person("ani"), all.contest, 1)))
                    .isEqualTo(DONE);
            assertThat(all.applies("ani")).isEqualTo(DONE);
            assertThat(all.applying().own(all.person("ani")))
                    .singleElement()
                    .satisfies(own -> assertThat(own.checks()).isNotEmpty());
            all.goesTo(all.now().appliesUntil().orElseThrow());
            assertThat(all.begins()).isEqualTo(SelectionAnswer.TOO_EARLY);
            assertThat(all.applies("budi")).isEqualTo(DONE);
            all.goesTo(all.today().plusDays(1));
            assertThat(all.applies("citra")).isEqualTo(SelectionAnswer.TOO_LATE);
            assertThat(all.begins()).isEqualTo(SelectionAnswer.UNSETTLED);
            assertThat(all.settles("ani", false)).isEqualTo(DONE);
            assertThat(all.settles("budi", true)).isEqualTo(DONE);
            assertThat(all.begins()).isEqualTo(DONE);
            assertThat(Rows.number(
                            all.database,
                            "select count(*) from notice where recipient = ? and kind = ?",
                            all.person("ani"),
                            NoticeKind.SELECTION_NEWS.name()))
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void within_the_pool_those_alone_apply_who_are_kept_ready(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.drafted(Audience.POOL);
            for (String each : List.of("p1", "p2")) {
                all.call(() -> all.holding().seat(all.unit(), all.contest, all.person(each)));
            }
            assertThat(all.call(() -> all.holding().announce(all.unit(), all.contest, 1)))
                    .isEqualTo(DONE);
            assertThat(all.applies("ani")).isEqualTo(SelectionAnswer.NOT_IN_POOL);
        });
    }

    @ParameterizedTest
    @EnumSource
    void strangers_see_nothing_and_drafts_are_nobodys(Database kind) {
        SelectionAgency.with(kind, all -> {
            all.drafted(Audience.OPEN);
            assertThatThrownBy(() -> all.applying().page(all.person("ani"), all.contest))
                    .isInstanceOf(NotAllowed.class);
            assertThat(all.applying().announced()).isEmpty();
            all.begun(List.of("p1", "p2"), "ani");
            assertThatThrownBy(() -> all.scoring("p3").sheet(all.contest)).isInstanceOf(NotAllowed.class);
            assertThat(all.scoring("p3").seats()).isEmpty();
            assertThat(all.scoring("p1").seats()).hasSize(1);
            assertThatThrownBy(() -> all.receiving().result(all.person("budi"), all.contest))
                    .isInstanceOf(NotAllowed.class);
            UUID elsewhere = all.agency.uuid("unit", "badan");
            assertThatThrownBy(() -> all.ranking().ranking(elsewhere, all.contest))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> all.call(() -> all.holding()
                            .cancel(elsewhere, all.contest, all.now().version(), "Uji")))
                    .isInstanceOf(NotAllowed.class);
            assertThat(all.call(() -> all.holding()
                            .cancel(all.unit(), all.contest, all.now().version(), "")))
                    .isEqualTo(SelectionAnswer.REASON_EMPTY);
            assertThat(all.call(() -> all.holding()
                            .cancel(all.unit(), all.contest, all.now().version(), "Formasi dihapus")))
                    .isEqualTo(DONE);
            assertThat(all.tested("ani", 8000)).isEqualTo(SelectionAnswer.NOT_NOW);
        });
    }

    private static Map<String, Integer> draft(SelectionAgency all, String member, UUID applicant) {
        return all.scoring(member).sheet(all.contest).lines().stream()
                .filter(line -> line.applicant().equals(applicant))
                .findFirst()
                .orElseThrow()
                .draft();
    }

    private static List<SelectionAnswer> atOnce(Callable<SelectionAnswer> one, Callable<SelectionAnswer> other) {
        List<Callable<SelectionAnswer>> works = List.of(one, other);
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<SelectionAnswer>> answers = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            start.countDown();
            List<SelectionAnswer> all = new java.util.ArrayList<>();
            for (Future<SelectionAnswer> each : answers) {
                all.add(each.get());
            }
            return all;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }
}
