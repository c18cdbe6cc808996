package id.jenjang.development;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.ladder.LaddersInStore;
import id.jenjang.people.RowNumbers;
import id.jenjang.people.SmallAgency;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareerGoalsSliceTest {
    private final Told<Act> told = new Told<>();

    @ParameterizedTest
    @EnumSource
    void a_goal_is_set_replaced_and_ended_and_each_is_told(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            UUID ani = agency.uuid("employee", "ani");
            SetGoal head = goal(agency, "KEPALA", Optional.of(TODAY.plusYears(5)), " Ingin memimpin. ");
            SetGoal chief = goal(agency, "PIMPINAN", Optional.empty(), "");

            assertThat(set(store, ani, head)).isEqualTo(GoalAnswer.SET);
            GoalRow first = current(store, ani).orElseThrow();
            assertThat(set(store, ani, chief)).isEqualTo(GoalAnswer.SET);
            GoalRow second = current(store, ani).orElseThrow();
            in(store, goals -> {
                goals.end(ani);
                return null;
            });

            assertThat(first.sheet().target().code()).isEqualTo("KEPALA");
            assertThat(first.ownWords()).isEqualTo("Ingin memimpin.");
            assertThat(first.wantedBy()).contains(TODAY.plusYears(5));
            assertThat(first.setAt()).isEqualTo(LaddersInStore.NOON.instant());
            assertThat(second.sheet().target().code()).isEqualTo("PIMPINAN");
            assertThat(current(store, ani)).isEmpty();
            assertThat(told.all).extracting(Act::verb).containsExactly("goal.set", "goal.set", "goal.ended");
            assertThat(told.all.get(0).facts())
                    .containsOnlyKeys("job")
                    .containsValue(agency.uuid("job", "KEPALA").toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_form_sent_twice_has_one_effect_even_after_the_goal_was_replaced(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            UUID ani = agency.uuid("employee", "ani");
            SetGoal head = goal(agency, "KEPALA", Optional.empty(), "");
            SetGoal chief = goal(agency, "PIMPINAN", Optional.empty(), "");

            set(store, ani, head);
            set(store, ani, chief);
            GoalAnswer again = set(store, ani, head);

            assertThat(again).isEqualTo(GoalAnswer.SET);
            assertThat(current(store, ani).orElseThrow().sheet().target().code())
                    .isEqualTo("PIMPINAN");
            assertThat(told.all).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_a_goal_is_refused_and_changes_nothing(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            UUID ani = agency.uuid("employee", "ani");
            SetGoal nowhere = new SetGoal(UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), "");
            SetGoal today = goal(agency, "KEPALA", Optional.of(TODAY), "");
            SetGoal tooLong = goal(agency, "KEPALA", Optional.empty(), "x".repeat(2_001));

            assertThat(set(store, ani, nowhere)).isEqualTo(GoalAnswer.NO_SUCH_JOB);
            assertThat(set(store, ani, goal(agency, "STAF", Optional.empty(), "")))
                    .isEqualTo(GoalAnswer.HELD_ALREADY);
            assertThat(set(store, ani, today)).isEqualTo(GoalAnswer.NOT_AHEAD);
            assertThat(set(store, ani, tooLong)).isEqualTo(GoalAnswer.TOO_LONG);
            assertThat(current(store, ani)).isEmpty();
            assertThat(told.all).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_thousand_characters_and_tomorrow_are_accepted(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            UUID ani = agency.uuid("employee", "ani");
            SetGoal widest = goal(agency, "KEPALA", Optional.of(TODAY.plusDays(1)), "é".repeat(2_000));

            assertThat(set(store, ani, widest)).isEqualTo(GoalAnswer.SET);
            assertThat(current(store, ani).orElseThrow().ownWords()).hasSize(2_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_forms_sent_at_once_one_sets_the_goal_and_the_other_is_told(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            UUID ani = agency.uuid("employee", "ani");

            assertThat(openGoals(store)).isZero();
            assertThat(atOnce(store, agency, ani)).containsExactlyInAnyOrder(GoalAnswer.SET, GoalAnswer.MEANWHILE);
            assertThat(openGoals(store)).isEqualTo(1);
            assertThat(atOnce(store, agency, ani))
                    .as("in place of a goal")
                    .containsExactlyInAnyOrder(GoalAnswer.SET, GoalAnswer.MEANWHILE);
            assertThat(openGoals(store)).isEqualTo(1);
            assertThat(told.all).extracting(Act::verb).containsExactly("goal.set", "goal.set");
            assertThat(set(store, ani, goal(agency, "KEPALA", Optional.empty(), "")))
                    .isEqualTo(GoalAnswer.SET);
        }
    }

    /** Both see what is open before either writes. */
    private List<GoalAnswer> atOnce(SliceStore store, SmallAgency agency, UUID employee) throws Exception {
        CyclicBarrier read = new CyclicBarrier(2);
        LaddersInStore ladders = ladders(store);
        List<Callable<GoalAnswer>> forms = Stream.of("KEPALA", "PIMPINAN")
                .map(job -> (Callable<GoalAnswer>) () -> {
                    SetGoal wish = goal(agency, job, Optional.empty(), "");
                    return store.inTransaction(em -> new SettingCareerGoals(
                                    new ReadTogether(em, read),
                                    new RowNumbers(store.database()),
                                    ladders.climbing(),
                                    told,
                                    LaddersInStore.NOON)
                            .set(employee, wish));
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<GoalAnswer> answers = new ArrayList<>();
            for (Future<GoalAnswer> answer : threads.invokeAll(forms, 60, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class ReadTogether extends CareerGoals {
        private final CyclicBarrier read;

        ReadTogether(EntityManager em, CyclicBarrier read) {
            super(em);
            this.read = read;
        }

        @Override
        List<CareerGoal> open(long employee) {
            List<CareerGoal> open = super.open(employee);
            try {
                read.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
            return open;
        }
    }

    private static long openGoals(SliceStore store) {
        return store.inTransaction(
                em -> em.createQuery("select count(g) from CareerGoal g where g.endedAt is null", Long.class)
                        .getSingleResult());
    }

    private GoalAnswer set(SliceStore store, UUID employee, SetGoal wish) {
        return in(store, goals -> goals.set(employee, wish));
    }

    private Optional<GoalRow> current(SliceStore store, UUID employee) {
        return in(store, goals -> goals.current(employee));
    }

    private <T> T in(SliceStore store, Function<SettingCareerGoals, T> work) {
        LaddersInStore ladders = ladders(store);
        return store.inTransaction(em -> work.apply(new SettingCareerGoals(
                new CareerGoals(em), new RowNumbers(store.database()), ladders.climbing(), told, LaddersInStore.NOON)));
    }

    private static LaddersInStore ladders(SliceStore store) {
        return LaddersInStore.with(store.database(), """
                {"key":"a","name":"A","chains":[["STAF","KEPALA","PIMPINAN"]]}""");
    }

    private static SetGoal goal(SmallAgency agency, String job, Optional<LocalDate> wantedBy, String words) {
        return new SetGoal(UUID.randomUUID(), agency.uuid("job", job), wantedBy, words);
    }

    private static SmallAgency agency(Database kind, SliceStore store) {
        SmallAgency agency = SmallAgency.in(store.database(), kind.name().toLowerCase(Locale.ROOT))
                .unit("kota", null)
                .staff("ani", "kota");
        agency.run(
                "insert into job (id, uuid, source_key, name, level_code, row_hash, source, import_id)"
                        + " values (3, ?, 'PIMPINAN', 'Pimpinan', 'ADMINISTRATOR', 0, 'UJI', 1)",
                UUID.randomUUID());
        return agency;
    }
}
