package id.jenjang.decision.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.DecisionTookEffect;
import id.jenjang.decision.MatterMoved;
import id.jenjang.decision.MatterState;
import id.jenjang.people.SeatTaken;
import id.jenjang.store.Database;
import id.jenjang.store.FailingDatabase;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectsSliceTest {
    private static final LocalDate DAY = Office.START;

    @ParameterizedTest
    @EnumSource
    void a_chain_takes_effect_on_its_day_as_one_and_not_a_day_earlier(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = chain(store);
            UUID matter = decidedChain(office);
            assertThat(office.on(DAY.minusDays(1)).takeEffect()).isZero();
            Office then = office.on(DAY);
            assertThat(then.takeEffect()).isEqualTo(1);
            assertThat(then.events.told(DecisionTookEffect.class)).hasSize(2);
            assertThat(then.events.told(MatterMoved.class))
                    .extracting(MatterMoved::to)
                    .containsExactly(MatterState.EFFECTIVE);
            assertThat(holders(store))
                    .containsExactly(
                            "a:kepala-a:to " + DAY.minusDays(1),
                            "b:kepala-a",
                            "b:kepala-b:to " + DAY.minusDays(1),
                            "c:kepala-b");
            assertThat(then.takeEffect()).as("again, or on another node").isZero();
            assertThat(holders(store)).hasSize(4);
            assertThat(office.matter(matter).state()).isEqualTo(MatterState.EFFECTIVE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_decided_on_its_day_keeps_it_and_what_is_decided_later_begins_with_the_decision(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = chain(store).on(DAY);
            assertThat(days(office, decidedChain(office))).containsExactly(DAY, DAY);
        }
        try (SliceStore store = kind.open()) {
            Office late = chain(store).on(DAY.plusDays(1));
            UUID matter = decidedChain(late);
            assertThat(days(late, matter)).containsExactly(DAY.plusDays(1), DAY.plusDays(1));
            assertThat(late.on(DAY).takeEffect())
                    .as("nothing on the day that had been planned")
                    .isZero();
            assertThat(late.takeEffect()).isEqualTo(1);
            assertThat(holders(store)).contains("a:kepala-a:to " + DAY, "b:kepala-a");
        }
    }

    private static List<LocalDate> days(Office office, UUID matter) {
        return office.matter(matter).decisions().stream()
                .map(DecisionRef::effectiveOn)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_crash_at_any_statement_of_taking_effect_leaves_all_or_nothing(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = chain(store);
            decidedChain(office);
            FailingDatabase failing = new FailingDatabase(store.database());
            Office then = office.over(failing).on(DAY);
            List<String> before = holders(store);
            int crashes = 0;
            boolean done = false;
            while (!done) {
                failing.breakAt(crashes + 1L);
                try {
                    then.takeEffect();
                } catch (RuntimeException e) {
                    assertThat(failing.broke()).as("%s", e).isTrue();
                }
                done = !failing.broke();
                failing.mend();
                if (!done) {
                    crashes++;
                    assertThat(holders(store)).as("crash at %s", crashes).isEqualTo(before);
                }
            }
            assertThat(crashes).isGreaterThan(25);
            assertThat(holders(store)).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_put_on_a_seat_that_is_full_and_nothing_of_the_chain_is_then_done(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.moveTo("staf-a1", "a", "b", "b-kepala", DAY));
            office.approveAll(matter);
            List<String> before = holders(store);
            assertThatThrownBy(() -> office.on(DAY).takeEffect())
                    .isInstanceOf(SeatTaken.class)
                    .hasMessage("SEAT_TAKEN");
            assertThat(holders(store)).isEqualTo(before);
            assertThat(office.matter(matter).state()).isEqualTo(MatterState.DECIDED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_host_has_delivered_already_is_not_written_again(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = chain(store);
            decidedChain(office);
            office.agency.endsAll("kepala-a", DAY.minusDays(1)).endsAll("kepala-b", DAY.minusDays(1));
            office.agency
                    .heads("kepala-a", "b", "DEFINITIVE", DAY, null)
                    .heads("kepala-b", "c", "DEFINITIVE", DAY, null);
            List<String> before = holders(store);
            assertThat(office.on(DAY).takeEffect()).isEqualTo(1);
            assertThat(holders(store)).isEqualTo(before);
        }
    }

    /** The head seat of C is free, so that A's head may follow B's. */
    private static Office chain(SliceStore store) {
        Office office = Office.in(store.database());
        office.agency.endsAll("kepala-c", Office.TODAY.minusDays(1));
        office.agency.run(
                "delete from appointment where employee_id in (select id from employee where source_key = 'kepala-c')");
        return office;
    }

    private static UUID decidedChain(Office office) {
        UUID matter = office.proposed(
                office.moveTo("kepala-a", "a", "b", "b-kepala", DAY),
                office.moveTo("kepala-b", "b", "c", "c-kepala", DAY));
        office.approveAll(matter);
        assertThat(office.matter(matter).state()).isEqualTo(MatterState.DECIDED);
        return matter;
    }

    /** Who holds the head seats of A, B and C, and until when. */
    private static List<String> holders(SliceStore store) {
        return Rows.list(
                store.database(),
                "select u.source_key, e.source_key, a.valid_to from seat s join unit u on u.id = s.unit_id"
                        + " left join appointment a on a.seat_id = s.id left join employee e on e.id = a.employee_id"
                        + " where u.source_key in ('a', 'b', 'c') order by 1, 2, 3",
                row -> row.getString(1) + ":" + row.getString(2)
                        + (row.getString(3) == null ? "" : ":to " + row.getString(3)));
    }
}
