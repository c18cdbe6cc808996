package id.jenjang.decision.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.decision.flow.StepState;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RacingApprovalsSliceTest {
    private static final int RACES = 20;

    @ParameterizedTest
    @EnumSource
    void of_two_who_answer_one_step_at_once_one_wins_and_the_other_is_told_who_did(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            for (int race = 0; race < RACES; race++) {
                UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
                office.approve(matter, "releasing", office.caller("kepala-a"));
                office.approve(matter, "receiving", office.caller("kepala-b"));
                StepCommand one = office.command(matter, "assessment-team");
                StepCommand two = new StepCommand(one.step(), one.revision(), UUID.randomUUID());
                Caller yes = Office.officer("tim-satu", Role.ASSESSMENT_TEAM);
                Caller no = Office.officer("tim-dua", Role.ASSESSMENT_TEAM);

                List<ActAnswer> answers = atOnce(
                        () -> office.approve(one, yes),
                        () -> office.act(() -> office.approvals().refuse(two, "Belum tepat.", no, no.user())));

                assertThat(answers)
                        .extracting(ActAnswer::kind)
                        .containsExactlyInAnyOrder(ActAnswer.Kind.DONE, ActAnswer.Kind.CONFLICT);
                boolean approved = answers.get(0).kind() == ActAnswer.Kind.DONE;
                ActAnswer.Conflict told =
                        answers.get(approved ? 1 : 0).conflict().orElseThrow();
                assertThat(told.who()).isEqualTo(approved ? "tim-satu" : "tim-dua");
                assertThat(told.what()).isEqualTo(approved ? StepState.APPROVED : StepState.REFUSED);
                assertThat(told.when()).isEqualTo(office.now());
                assertThat(Rows.number(
                                store.database(),
                                "select count(*) from matter_log where matter = ? and step = ?",
                                matter,
                                one.step()))
                        .isEqualTo(1);
                clear(office, matter);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_double_click_has_one_effect_and_both_clicks_the_same_answer(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            for (int race = 0; race < RACES; race++) {
                UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
                StepCommand click = office.command(matter, "releasing");
                Caller head = office.caller("kepala-a");
                List<ActAnswer> answers = atOnce(() -> office.approve(click, head), () -> office.approve(click, head));
                assertThat(answers.get(0)).isEqualTo(answers.get(1));
                assertThat(answers.get(0).kind()).isEqualTo(ActAnswer.Kind.DONE);
                assertThat(Rows.number(
                                store.database(),
                                "select count(*) from matter_log where matter = ? and act = 'APPROVED'",
                                matter))
                        .isEqualTo(1);
                clear(office, matter);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_heads_who_answer_their_own_steps_at_once_both_get_through(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            for (int race = 0; race < RACES; race++) {
                UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
                StepCommand releasing = office.command(matter, "releasing");
                StepCommand receiving = office.command(matter, "receiving");
                List<ActAnswer> answers = atOnce(
                        () -> office.approve(releasing, office.caller("kepala-a")),
                        () -> office.approve(receiving, office.caller("kepala-b")));
                assertThat(answers).extracting(ActAnswer::kind).containsOnly(ActAnswer.Kind.DONE);
                assertThat(office.open(matter, "assessment-team").open()).isTrue();
                clear(office, matter);
            }
        }
    }

    private static void clear(Office office, UUID matter) {
        if (!office.matter(matter).state().ended()) {
            office.act(() -> office.approvals()
                    .withdraw(
                            matter,
                            "Selesai diuji.",
                            UUID.randomUUID(),
                            Office.officer("analis", Role.ANALYST),
                            "analis"));
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> two) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : List.of(one, two)) {
                running.add(threads.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
