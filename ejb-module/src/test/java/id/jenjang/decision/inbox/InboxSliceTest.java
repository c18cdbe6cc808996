package id.jenjang.decision.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.approval.ActAnswer;
import id.jenjang.decision.approval.Kinds;
import id.jenjang.decision.approval.Office;
import id.jenjang.decision.approval.StepCommand;
import id.jenjang.decision.flow.StepState;
import id.jenjang.decision.record.Delegation;
import id.jenjang.decision.record.Delegations;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.decision.record.Matters;
import id.jenjang.people.Names;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxSliceTest {
    @ParameterizedTest
    @EnumSource
    void what_waits_is_listed_once_a_matter_by_deadline_for_those_who_may_answer_alone(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID move = office.proposed(office.move("staf-a1", "a", "b"));
            UUID chain = office.proposed(office.move("staf-b1", "b", "c"), office.move("staf-c1", "c", "b"));

            InboxPage page = page(office, office.caller("kepala-b"), InboxFilter.ALL);
            assertThat(page.rows()).extracting(InboxRow::matter).containsExactlyInAnyOrder(move, chain);
            InboxRow row = page.rows().stream()
                    .filter(each -> each.matter().equals(move))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.first()).isEqualTo("Nama staf-a1");
            assertThat(row.from()).isEqualTo("Unit a");
            assertThat(row.to()).isEqualTo("Unit b");
            assertThat(row.stepTitle()).isEqualTo("Kepala unit tujuan");
            assertThat(row.daysLeft()).isEqualTo(5);
            assertThat(row.people()).containsExactly(office.person("staf-a1"));
            assertThat(count(office, office.caller("kepala-a"))).isEqualTo(1);
            assertThat(count(office, office.caller("staf-a1"))).isZero();
            assertThat(count(office, Office.officer("ppk", Role.APPOINTING_OFFICER)))
                    .isZero();

            Office late = office.on(LocalDate.of(2026, 12, 1));
            InboxFilter overdue = new InboxFilter(Optional.empty(), InboxFilter.Due.OVERDUE, "");
            assertThat(page(office, office.caller("kepala-b"), overdue).total()).isZero();
            assertThat(page(late, office.caller("kepala-b"), overdue).rows())
                    .hasSize(2)
                    .allMatch(InboxRow::overdue);
            InboxFilter other = new InboxFilter(Optional.of("succession"), InboxFilter.Due.ALL, "");
            assertThat(page(office, office.caller("kepala-b"), other).total()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_looked_for_by_name_is_found_anywhere_in_a_chain_and_on_any_page(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID move = office.proposed(office.move("staf-a1", "a", "b"));
            UUID chain = office.proposed(office.move("staf-b1", "b", "c"), office.move("staf-c1", "c", "b"));
            Caller head = office.caller("kepala-b");

            InboxPage found = page(office, head, named("C1 nama"));
            assertThat(found.rows()).extracting(InboxRow::matter).containsExactly(chain);
            assertThat(found.rows()).extracting(InboxRow::first).containsExactly("Nama staf-c1");
            assertThat(found.rows()).extracting(InboxRow::from).containsExactly("Unit c");
            assertThat(page(office, head, named("staf")).total()).isEqualTo(2);
            assertThat(inbox(office)
                            .page(head, head.user(), named("staf"), 1, 1, Office.ID)
                            .rows())
                    .extracting(InboxRow::matter)
                    .containsAnyOf(move, chain)
                    .hasSize(1);
            assertThat(page(office, head, named("staf-b2")).total())
                    .as("somebody of the unit about whom nothing waits")
                    .isZero();
            assertThat(page(office, office.caller("kepala-a"), named("staf-b1")).total())
                    .as("whom somebody else decides about")
                    .isZero();
        }
    }

    private static InboxFilter named(String name) {
        return new InboxFilter(Optional.empty(), InboxFilter.Due.ALL, name);
    }

    @ParameterizedTest
    @EnumSource
    void a_delegation_moves_what_is_pending_at_once_and_back_when_it_ends(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            Caller standIn = office.caller("staf-a2");
            assertThat(count(office, standIn)).isZero();
            StepCommand command = office.command(matter, "releasing");
            assertThatThrownBy(() -> office.approve(command, standIn)).isInstanceOf(NotAllowed.class);

            Delegation away = new Delegation(
                    UUID.randomUUID(),
                    "kepala-a",
                    Optional.of(office.person("kepala-a")),
                    office.person("staf-a2"),
                    Set.of(),
                    Optional.empty(),
                    Office.TODAY,
                    Office.TODAY.plusDays(2),
                    "Dinas luar");
            office.act(() -> new Delegations(office.transactions).add(away, UUID.randomUUID(), office.now()));

            assertThat(page(office, standIn, InboxFilter.ALL).rows())
                    .extracting(InboxRow::standsFor)
                    .containsExactly("Nama kepala-a");
            assertThat(count(office.on(Office.TODAY.plusDays(2)), standIn)).isEqualTo(1);
            assertThat(count(office.on(Office.TODAY.plusDays(3)), standIn)).isZero();
            assertThat(clock(office, office.caller("kepala-a"), matter).get(0).delegate())
                    .isEqualTo("Nama staf-a2");

            assertThat(office.approve(command, standIn).kind()).isEqualTo(ActAnswer.Kind.DONE);
            ClockRow answered = clock(office, office.caller("kepala-a"), matter).get(0);
            assertThat(answered.who()).isEqualTo("Nama staf-a2");
            assertThat(answered.standsFor()).isEqualTo("Nama kepala-a");
            assertThat(answered.state()).isEqualTo(StepState.APPROVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_step_can_be_handed_to_somebody_but_not_to_whom_it_is_about(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            Caller head = office.caller("kepala-a");
            StepCommand command = office.command(matter, "releasing");
            assertThat(office.hand(command, office.person("staf-a1"), head).kind())
                    .isEqualTo(ActAnswer.Kind.BLOCKED);
            assertThat(office.hand(command, office.person("staf-b2"), head).kind())
                    .isEqualTo(ActAnswer.Kind.DONE);
            assertThat(count(office, office.caller("staf-b2"))).isEqualTo(1);
            assertThat(office.approve(matter, "releasing", office.caller("staf-b2"))
                            .kind())
                    .isEqualTo(ActAnswer.Kind.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void officers_see_what_their_unit_reaches_and_strangers_see_no_matter_at_all(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            office.approve(matter, "releasing", office.caller("kepala-a"));
            office.approve(matter, "receiving", office.caller("kepala-b"));
            Caller all = Office.officer("tim", Role.ASSESSMENT_TEAM);
            Caller onlyC = limited("tim-c", office.unit("c"));
            Caller city = limited("tim-kota", office.unit("kota"));
            assertThat(count(office, all)).isEqualTo(1);
            assertThat(count(office, city)).isEqualTo(1);
            assertThat(count(office, onlyC)).isZero();
            assertThat(item(office, onlyC, matter)).isEmpty();
            assertThat(item(office, office.caller("staf-c1"), matter)).isEmpty();
            MatterItem seen = item(office, all, matter).orElseThrow();
            assertThat(seen.state()).isEqualTo(MatterState.PROPOSED);
            assertThat(seen.clock()).hasSize(5);
            assertThat(item(office, office.caller("kepala-a"), matter)
                            .orElseThrow()
                            .step())
                    .isEmpty();
        }
    }

    private static Caller limited(String user, UUID unit) {
        return new Caller(user, Optional.empty(), Set.of(Role.ASSESSMENT_TEAM), Optional.of(unit));
    }

    private static Inbox inbox(Office office) {
        return new Inbox(
                new Waiting(office.transactions),
                new Matters(office.transactions),
                office.parties(),
                office.world(),
                new Names(office.transactions));
    }

    private static InboxPage page(Office office, Caller caller, InboxFilter filter) {
        return inbox(office).page(caller, caller.user(), filter, 0, 20, Office.ID);
    }

    private static int count(Office office, Caller caller) {
        return inbox(office).count(caller, caller.user());
    }

    private static Optional<MatterItem> item(Office office, Caller caller, UUID matter) {
        Items items = new Items(
                new Matters(office.transactions),
                new MatterLog(office.transactions),
                office.parties(),
                office.world(),
                new Kinds(List.of()),
                new Clockwork(office.world(), new Names(office.transactions), new Delegations(office.transactions)));
        return items.find(matter, caller, caller.user(), Office.ID);
    }

    private static List<ClockRow> clock(Office office, Caller caller, UUID matter) {
        return item(office, caller, matter).orElseThrow().clock();
    }
}
