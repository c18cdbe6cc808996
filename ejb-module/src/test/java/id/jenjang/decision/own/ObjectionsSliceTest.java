package id.jenjang.decision.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.approval.Office;
import id.jenjang.decision.inbox.Clockwork;
import id.jenjang.decision.record.Delegations;
import id.jenjang.decision.record.Matters;
import id.jenjang.people.Names;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectionsSliceTest {
    private static final Caller PPK = Office.officer("ppk", Role.APPOINTING_OFFICER);

    @ParameterizedTest
    @EnumSource
    void one_may_object_until_the_last_day_and_not_the_day_after(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID first = office.proposed(office.move("staf-a1", "a", "b"));
            assertThat(object(office, "staf-a1", first, "Saya keberatan.")).isEqualTo(ObjectionAnswer.NOT_DECIDED);
            office.approveAll(first);
            OwnDecision own = own(office, "staf-a1");
            assertThat(own.objectUntil()).contains(LocalDate.of(2026, 12, 7));
            assertThat(own.clock()).hasSize(5);
            Office late = office.on(LocalDate.of(2026, 12, 8));
            assertThat(object(late, "staf-a1", first, "Saya keberatan.")).isEqualTo(ObjectionAnswer.TOO_LATE);
            assertThat(own(late, "staf-a1").objectUntil()).isEmpty();
            Office last = office.on(LocalDate.of(2026, 12, 7));
            assertThat(object(last, "staf-a2", first, "Bukan urusan saya.")).isEqualTo(ObjectionAnswer.NOT_DECIDED);
            assertThat(object(last, "staf-a1", first, " ")).isEqualTo(ObjectionAnswer.WORDS_WRONG);
            assertThat(object(last, "staf-a1", first, "Saya keberatan.")).isEqualTo(ObjectionAnswer.DONE);
            assertThat(object(last, "staf-a1", first, "Saya keberatan.")).isEqualTo(ObjectionAnswer.DONE);
            assertThat(object(last, "staf-a1", first, "Lagi.")).isEqualTo(ObjectionAnswer.ALREADY);
            ObjectionRow made = own(last, "staf-a1").objection().orElseThrow();
            // 21 working days from 7 December 2026, Christmas and New Year left out.
            assertThat(made.answerDue()).isEqualTo(LocalDate.of(2027, 1, 7));
            assertThat(made.daysLeft()).isEqualTo(21);
            assertThat(made.confirmed()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_upheld_objection_takes_the_whole_back_before_it_took_effect_and_a_rejected_one_does_not(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID upheld = office.proposed(office.move("staf-a1", "a", "b"), office.move("staf-b1", "b", "c"));
            UUID rejected = office.proposed(office.move("staf-a2", "a", "b"));
            office.approveAll(upheld);
            office.approveAll(rejected);
            object(office, "staf-b1", upheld, "Jauh dari keluarga.");
            object(office, "staf-a2", rejected, "Tidak setuju.");
            Objections objections = objections(office);
            assertThat(objections.open(PPK, "ppk")).hasSize(2);
            assertThat(objections.open(office.caller("staf-b1", Role.APPOINTING_OFFICER), "staf-b1"))
                    .as("one's own is not one's own to answer")
                    .hasSize(1);
            UUID first = own(office, "staf-b1").objection().orElseThrow().uuid();
            UUID second = own(office, "staf-a2").objection().orElseThrow().uuid();
            assertThatThrownBy(() -> answer(office, first, true, "Ya.", office.caller("kepala-a")))
                    .isInstanceOf(NotAllowed.class);
            assertThat(answer(office, first, true, "", PPK)).isEqualTo(ObjectionAnswer.WORDS_WRONG);
            assertThat(answer(office, first, true, "Dapat dimengerti.", PPK)).isEqualTo(ObjectionAnswer.DONE);
            assertThat(answer(office, first, false, "Berubah pikiran.", PPK)).isEqualTo(ObjectionAnswer.ALREADY);
            assertThat(answer(office, second, false, "Kebutuhan dinas.", PPK)).isEqualTo(ObjectionAnswer.DONE);
            assertThat(office.matter(upheld).state()).isEqualTo(MatterState.WITHDRAWN);
            assertThat(office.matter(rejected).state()).isEqualTo(MatterState.DECIDED);
            assertThat(own(office, "staf-a2").objection().orElseThrow().reason())
                    .isEqualTo("Kebutuhan dinas.");
            assertThat(objections.open(PPK, "ppk")).isEmpty();
        }
    }

    private static Objections objections(Office office) {
        return new Objections(
                office.transactions,
                new Matters(office.transactions),
                office.parties(),
                office.world(),
                new Names(office.transactions),
                office.telling());
    }

    private static ObjectionAnswer object(Office office, String person, UUID matter, String words) {
        UUID decision = office.matter(matter).decisions().stream()
                .filter(each -> each.person().equals(office.person(person)))
                .findFirst()
                .orElse(office.matter(matter).decisions().get(0))
                .uuid();
        return office.act(() -> objections(office).object(office.person(person), decision, words));
    }

    private static ObjectionAnswer answer(Office office, UUID objection, boolean upheld, String why, Caller by) {
        return office.act(() -> objections(office).answer(objection, upheld, why, by, by.user()));
    }

    private static OwnDecision own(Office office, String person) {
        Names names = new Names(office.transactions);
        Clockwork clockwork = new Clockwork(office.world(), names, new Delegations(office.transactions));
        return new FollowingDecisions(office.transactions, clockwork, objections(office), names, office.world())
                .own(office.person(person), Office.ID)
                .get(0);
    }
}
