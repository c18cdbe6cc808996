package id.jenjang.decision.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.decision.AskedConsent;
import id.jenjang.decision.MatterMoved;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.StepAnswered;
import id.jenjang.decision.flow.Block;
import id.jenjang.decision.flow.Party;
import id.jenjang.decision.flow.RecordedConsent;
import id.jenjang.decision.flow.Step;
import id.jenjang.decision.flow.StepState;
import id.jenjang.decision.record.LogLine;
import id.jenjang.decision.record.MatterLog;
import id.jenjang.people.SmallAgency;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalsSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_move_goes_from_heads_in_parallel_to_the_appointing_officer_and_each_act_is_told(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            assertThat(office.events.told(MatterMoved.class))
                    .singleElement()
                    .satisfies(e -> assertThat(e.to()).isEqualTo(MatterState.PROPOSED));
            assertThat(openKeys(office, matter)).containsExactly("releasing", "receiving");

            assertThat(office.approve(matter, "receiving", office.caller("kepala-b"))
                            .kind())
                    .isEqualTo(ActAnswer.Kind.DONE);
            assertThat(office.events.told(StepAnswered.class))
                    .extracting(StepAnswered::step)
                    .containsExactly("receiving");
            assertThat(openKeys(office, matter)).containsExactly("releasing");
            office.approve(matter, "releasing", office.caller("kepala-a"));
            assertThat(openKeys(office, matter)).containsExactly("assessment-team");
            office.approve(matter, "assessment-team", Office.officer("tim", Role.ASSESSMENT_TEAM));
            office.approve(matter, "authorised-officer", Office.officer("pyb", Role.AUTHORISED_OFFICER));
            ActAnswer last =
                    office.approve(matter, "appointing-officer", Office.officer("ppk", Role.APPOINTING_OFFICER));

            assertThat(last.state()).isEqualTo(MatterState.DECIDED);
            assertThat(office.stored(matter).decidedAt()).contains(office.now());
            assertThat(office.events.told(MatterMoved.class))
                    .extracting(MatterMoved::to)
                    .containsExactly(MatterState.DECIDED);
            assertThat(office.events.told(Act.class))
                    .extracting(Act::verb)
                    .containsExactly("decision.approved", "decision.decided");
            assertThat(new MatterLog(store.database()).of(matter))
                    .extracting(LogLine::act)
                    .containsExactly("PROPOSED", "APPROVED", "APPROVED", "APPROVED", "APPROVED", "APPROVED", "DECIDED");
            assertThat(Rows.number(store.database(), "select count(*) from outbox where aggregate = ?", matter))
                    .isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_is_approved_as_one_and_who_stands_in_two_steps_approves_once(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"), office.move("staf-b1", "b", "c"));
            // B receives one and releases the other.
            office.approve(matter, "receiving", office.caller("kepala-b"));
            assertThat(office.matter(matter).steps().stream()
                            .filter(each -> each.state() == StepState.APPROVED)
                            .map(each -> each.rule().key()))
                    .containsExactly("releasing", "receiving");
            assertThat(openKeys(office, matter)).containsExactly("releasing", "receiving");
            office.approve(matter, "releasing", office.caller("kepala-a"));
            office.approve(matter, "receiving", office.caller("kepala-c"));
            assertThat(openKeys(office, matter)).containsExactly("assessment-team");
            // The authorised officer sits in the team too: the one answer carries into the next stage.
            office.approve(
                    matter, "assessment-team", office.caller("sekda", Role.ASSESSMENT_TEAM, Role.AUTHORISED_OFFICER));
            assertThat(openKeys(office, matter)).containsExactly("appointing-officer");
            Step carried = office.matter(matter).steps().stream()
                    .filter(each -> each.rule().key().equals("authorised-officer"))
                    .findFirst()
                    .orElseThrow();
            assertThat(carried.answer().orElseThrow().carriedFrom()).contains("assessment-team");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_or_return_stops_the_whole_chain_and_needs_a_reason(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID refused = office.proposed(office.move("staf-a1", "a", "b"), office.move("staf-b1", "b", "c"));
            StepCommand command = office.command(refused, "releasing");
            assertThat(office.act(() -> office.approvals().refuse(command, " ", office.caller("kepala-a"), "kepala-a"))
                            .block())
                    .contains(Block.REASON_MISSING);
            office.act(
                    () -> office.approvals().refuse(command, "Tenaga kurang.", office.caller("kepala-a"), "kepala-a"));
            assertThat(office.matter(refused).state()).isEqualTo(MatterState.REFUSED);
            assertThat(office.matter(refused).steps()).noneMatch(Step::open);
            assertThat(office.events.told(MatterMoved.class))
                    .extracting(MatterMoved::reason)
                    .containsExactly("Tenaga kurang.");

            UUID again = office.proposed(office.move("staf-a1", "a", "b"));
            StepCommand back = office.command(again, "receiving");
            office.act(() ->
                    office.approvals().giveBack(back, "Lampirkan analisis.", office.caller("kepala-b"), "kepala-b"));
            assertThat(office.matter(again).state()).isEqualTo(MatterState.RETURNED);
            var proposal = Office.proposal(List.of(office.move("staf-a1", "a", "c")));
            var by = new Party("analis", Optional.empty(), Set.of(), List.of());
            assertThat(office.act(() -> office.approvals().proposeAgain(again, proposal, by))
                            .kind())
                    .isEqualTo(ProposalAnswer.Kind.PROPOSED);
            assertThat(office.matter(again).revision()).isEqualTo(2);
            assertThat(openKeys(office, again)).containsExactly("releasing", "receiving");
            StepCommand old = new StepCommand(back.step(), back.revision(), UUID.randomUUID());
            assertThat(office.approve(old, office.caller("kepala-a")).kind())
                    .as("a form of the old revision")
                    .isEqualTo(ActAnswer.Kind.CONFLICT);
            assertThatThrownBy(() -> office.approve(old, office.caller("staf-c1")))
                    .as("of one who has no part in it")
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_decides_about_themselves_and_a_heads_own_move_is_judged_above(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.proposed(office.move("kepala-a", "a", "b"));
            assertThat(office.open(matter, "releasing").answerer()).contains(office.person("sekda"));
            StepCommand command = office.command(matter, "releasing");
            assertThatThrownBy(() -> office.approve(command, office.caller("kepala-a")))
                    .isInstanceOf(NotAllowed.class);
            ActAnswer own = office.approve(matter, "receiving", office.caller("kepala-b"));
            assertThat(own.kind()).isEqualTo(ActAnswer.Kind.DONE);
            office.approve(matter, "releasing", office.caller("sekda"));
            ActAnswer self = office.approve(matter, "assessment-team", office.caller("kepala-a", Role.ASSESSMENT_TEAM));
            assertThat(self.block()).contains(Block.ABOUT_YOURSELF);
            assertThatThrownBy(() ->
                            Rows.run(store.database(), "update matter_step_subject set answered_employee = person"))
                    .as("the database refuses it as well")
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_acting_head_answers_on_the_days_of_the_appointment_and_the_one_above_where_nobody_heads(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            office.agency.endsAll("kepala-a", SmallAgency.TODAY.minusDays(1));
            UUID matter = office.proposed(office.move("staf-a1", "a", "b"));
            assertThat(office.open(matter, "releasing").answerer()).contains(office.person("sekda"));
            office.agency.heads("staf-a2", "a", "PLT", SmallAgency.TODAY, null);
            // Looked at anew when somebody answers.
            assertThat(office.approve(matter, "releasing", office.caller("staf-a2"))
                            .kind())
                    .isEqualTo(ActAnswer.Kind.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_external_consent_is_asked_only_where_the_proposal_says_so_and_needs_its_letter(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            UUID matter = office.propose(Office.proposal(
                            List.of(office.move("staf-a1", "a", "b")), new AskedConsent("BKN", "UU 10/2016 Ps 71")))
                    .matter()
                    .orElseThrow();
            office.approve(matter, "releasing", office.caller("kepala-a"));
            office.approve(matter, "receiving", office.caller("kepala-b"));
            office.approve(matter, "assessment-team", Office.officer("tim", Role.ASSESSMENT_TEAM));
            office.approve(matter, "authorised-officer", Office.officer("pyb", Role.AUTHORISED_OFFICER));
            assertThat(openKeys(office, matter)).containsExactly("consent");
            StepCommand command = office.command(matter, "consent");
            var analyst = Office.officer("analis", Role.ANALYST);
            RecordedConsent half = new RecordedConsent("BKN", "", LocalDate.of(2026, 11, 20), "arsip/1");
            RecordedConsent whole = new RecordedConsent("BKN", "B-1/2026", LocalDate.of(2026, 11, 20), "arsip/1");
            assertThat(office.act(() -> office.approvals().consent(command, half, analyst, "analis"))
                            .block())
                    .contains(Block.CONSENT_MISSING);
            office.act(() -> office.approvals().consent(command, whole, analyst, "analis"));
            assertThat(openKeys(office, matter)).containsExactly("appointing-officer");
            assertThat(office.matter(matter)
                            .steps()
                            .get(4)
                            .answer()
                            .orElseThrow()
                            .consent())
                    .contains(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_form_sent_again_is_answered_as_the_first_time(Database kind) {
        try (SliceStore store = kind.open()) {
            Office office = Office.in(store.database());
            var proposal = Office.proposal(List.of(office.move("staf-a1", "a", "b")));
            UUID matter = office.propose(proposal).matter().orElseThrow();
            assertThat(office.propose(proposal))
                    .isEqualTo(new ProposalAnswer(ProposalAnswer.Kind.REPEATED, Optional.of(matter)));
            StepCommand command = office.command(matter, "releasing");
            ActAnswer first = office.approve(command, office.caller("kepala-a"));
            office.approve(matter, "receiving", office.caller("kepala-b"));
            long lines = Rows.number(store.database(), "select count(*) from matter_log");
            assertThat(office.approve(command, office.caller("kepala-a"))).isEqualTo(first);
            assertThat(Rows.number(store.database(), "select count(*) from matter_log"))
                    .isEqualTo(lines);
            assertThat(office.propose(Office.proposal(List.of(office.move("staf-a1", "a", "c"))))
                            .kind())
                    .isEqualTo(ProposalAnswer.Kind.OPEN_ALREADY);
        }
    }

    private static List<String> openKeys(Office office, UUID matter) {
        return office.matter(matter).steps().stream()
                .filter(Step::open)
                .map(each -> each.rule().key())
                .toList();
    }
}
