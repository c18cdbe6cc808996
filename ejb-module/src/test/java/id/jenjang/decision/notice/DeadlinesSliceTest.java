package id.jenjang.decision.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.decision.approval.Office;
import id.jenjang.people.SmallAgency;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlinesSliceTest {
    // Five working days from Monday 23 November 2026.
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @EnumSource
    void who_has_not_answered_is_reminded_once_and_after_the_deadline_the_head_above_is_told_once(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            assertThat(office.open(matter, "releasing").dueOn()).contains(DUE);
            office.approve(matter, "receiving", office.caller("kepala-b"));
            new Notices(office).deliver();

            assertThat(office.on(LocalDate.of(2026, 11, 25)).remind())
                    .as("three working days left")
                    .isZero();
            Office near = office.on(LocalDate.of(2026, 11, 26));
            assertThat(near.remind()).as("two working days left").isEqualTo(1);
            assertThat(near.remind()).isZero();
            assertThat(office.on(DUE).remind()).as("the last day").isZero();
            Office late = office.on(DUE.plusDays(1));
            assertThat(late.remind()).isEqualTo(1);
            assertThat(office.on(DUE.plusDays(2)).remind()).isZero();

            Notices notices = new Notices(late).deliver();
            assertThat(notices.of("kepala-a")).containsExactlyInAnyOrder("TO_ANSWER", "REMINDER", "OVERDUE");
            assertThat(notices.of("sekda")).containsExactly("OVERDUE");
            assertThat(notices.of("kepala-b"))
                    .as("had answered before anything was delivered")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void on_the_day_that_somebody_else_heads_a_unit_what_waits_is_passed_on(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            LocalDate tomorrow = SmallAgency.TODAY.plusDays(1);
            office.agency.endsAll("kepala-a", SmallAgency.TODAY);
            office.agency.heads("staf-a2", "a", "PLH", tomorrow, tomorrow.plusDays(3));
            assertThat(office.look()).isZero();
            assertThat(office.look()).as("once a day is enough").isZero();
            Office next = office.on(tomorrow);
            assertThat(next.look()).isEqualTo(1);
            assertThat(office.open(matter, "releasing").answerer()).contains(office.person("staf-a2"));
            assertThat(new Notices(next).deliver().of("staf-a2")).containsExactly("TO_ANSWER");
        }
    }

    @ParameterizedTest
    @EnumSource
    void those_concerned_are_told_once_of_what_became_of_it(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            office.approveAll(office.proposed(office.move("staf-a1", "a", "b")));
            assertThat(new Notices(office).deliver().of("staf-a1")).containsExactly("DECIDED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_head_whom_a_chain_asks_twice_is_told_once(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"), office.move("staf-b1", "b", "a"));
            assertThat(new Notices(office).deliver().of("kepala-a")).containsExactly("TO_ANSWER");
            assertThat(office.matter(matter).steps()).hasSizeGreaterThan(2);
        }
    }
}
