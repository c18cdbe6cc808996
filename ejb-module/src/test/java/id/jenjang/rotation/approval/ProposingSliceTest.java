package id.jenjang.rotation.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterAsked;
import id.jenjang.decision.MatterMoved;
import id.jenjang.decision.MatterRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.MatterView;
import id.jenjang.decision.Proposal;
import id.jenjang.decision.ProposedDecision;
import id.jenjang.decision.approval.ProposalAnswer;
import id.jenjang.decision.approval.ProposingMatters;
import id.jenjang.rotation.desk.PlanRow;
import id.jenjang.rotation.desk.RotationAgency;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposingSliceTest {
    private static final Locale INDONESIAN = new Locale("id");

    /** Takes proposals in, as the decisions do, and keeps them. */
    private static final class Taking extends ProposingMatters {
        final List<Proposal> taken = new ArrayList<>();

        @Override
        public ProposalAnswer propose(Proposal proposal) {
            taken.add(proposal);
            return new ProposalAnswer(ProposalAnswer.Kind.PROPOSED, Optional.of(UUID.randomUUID()));
        }
    }

    private final Taking matters = new Taking();

    @ParameterizedTest
    @EnumSource
    void each_chain_is_proposed_as_one_with_what_it_rests_on(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID plan = agency.planned(agency.round());
            ProposingPlans proposing = proposing(agency);
            List<ProposalRow> before = proposing.proposals(plan);

            proposing.propose(
                    plan, before.stream().map(row -> row.chain().reference()).toList());

            assertThat(before)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.state()).isNull());
            assertThat(proposing.proposals(plan))
                    .allSatisfy(row -> assertThat(row.state()).isEqualTo(MatterState.PROPOSED));
            assertThat(matters.taken).hasSameSizeAs(before).allSatisfy(proposal -> {
                assertThat(proposal.procedure()).isEqualTo("rotation");
                assertThat(proposal.basis().resultHash()).hasSizeGreaterThan(15);
                assertThat(proposal.basis().snapshot()).doesNotContain("Nama");
                assertThat(proposal.decisions())
                        .allSatisfy(decision -> assertThat(decision.seat()).isPresent());
            });
            assertThat(matters.taken.stream()
                            .mapToInt(proposal -> proposal.decisions().size())
                            .sum())
                    .isEqualTo(agency.reading().moves(plan).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_the_world_has_left_behind_is_not_proposed(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID plan = agency.planned(agency.round());
            UUID chain = proposing(agency).proposals(plan).get(0).chain().reference();
            agency.people.run("update employee set gone_import_id = 1 where source_key = 'ani'");

            assertThatThrownBy(() -> proposing(agency).propose(plan, List.of(chain)))
                    .isInstanceOfSatisfying(
                            RotationRefused.class,
                            refused -> assertThat(refused.words().key()).isEqualTo("refused.breaches"));
            assertThat(matters.taken).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_approver_sees_who_where_when_why_and_what_it_does_to_the_unit(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            MatterRef matter = proposed(agency, agency.planned(agency.round()));
            RotationMatters shown = shown(agency);

            MatterView view = shown.show(new MatterAsked(matter, Set.of(agency.unit("b")), INDONESIAN));
            List<String> stale = shown.stale(matter, INDONESIAN);
            agency.people.run("update employee set gone_import_id = 1 where source_key = 'ani'");

            assertThat(view.sentence()).contains("2027");
            assertThat(view.people()).contains(agency.person("ani"));
            assertThat(view.chain()).hasSize(matter.decisions().size());
            assertThat(view.units().get(0).unit()).isEqualTo(agency.unit("b"));
            assertThat(view.units().get(0).figures()).hasSize(3);
            assertThat(view.reasons()).isNotEmpty();
            assertThat(stale).isEmpty();
            assertThat(shown.stale(matter, INDONESIAN))
                    .isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence).contains("Pegawai"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_chain_is_planned_anew_and_everything_else_stays(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            UUID plan = agency.planned(round);
            MatterRef matter = proposed(agency, plan);
            MoveRow refused = agency.reading().moves(plan).stream()
                    .filter(move -> move.employee().equals(agency.person("ani")))
                    .findFirst()
                    .orElseThrow();

            new AfterRefusals(new ProposedChains(store.database()), agency.replanning())
                    .moved(new MatterMoved(
                            matter,
                            MatterState.PROPOSED,
                            MatterState.REFUSED,
                            "kepala",
                            "Belum ada pengganti",
                            RotationAgency.NOON.instant()));
            PlanRow again = agency.making().plans(round).stream()
                    .filter(PlanRow::copied)
                    .findFirst()
                    .orElseThrow();
            agency.solve(again.uuid());

            assertThat(agency.making().plan(again.uuid()).status()).isEqualTo(PlanStatus.DONE);
            assertThat(agency.reading().moves(again.uuid()))
                    .noneMatch(move -> move.employee().equals(refused.employee())
                            && move.toPosition().equals(refused.toPosition()));
            assertThat(agency.making().check(again.uuid())).isEmpty();
            assertThat(new FollowingMoves(
                                    new ProposedChains(store.database()), agency.plans, agency.rounds, agency.workbench)
                            .own(agency.person("ani")))
                    .singleElement()
                    .satisfies(own -> {
                        assertThat(own.state()).isEqualTo(MatterState.REFUSED);
                        assertThat(own.reasons()).isNotEmpty();
                        assertThat(own.people()).containsExactly(agency.person("ani"));
                    });
        }
    }

    /** Proposes all chains and gives the matter that Ani's is. */
    private MatterRef proposed(RotationAgency agency, UUID plan) {
        ProposingPlans proposing = proposing(agency);
        proposing.propose(
                plan,
                proposing.proposals(plan).stream()
                        .map(row -> row.chain().reference())
                        .toList());
        Proposal proposal = matters.taken.stream()
                .filter(each ->
                        each.decisions().stream().map(ProposedDecision::person).anyMatch(agency.person("ani")::equals))
                .findFirst()
                .orElseThrow();
        return new MatterRef(
                UUID.randomUUID(),
                "rotation",
                proposal.reference(),
                1,
                proposal.decisions().stream()
                        .map(each -> new DecisionRef(
                                UUID.randomUUID(),
                                each.reference(),
                                each.person(),
                                each.fromUnit(),
                                each.toUnit(),
                                each.seat(),
                                each.effectiveOn()))
                        .toList());
    }

    private ProposingPlans proposing(RotationAgency agency) {
        return new ProposingPlans(
                agency.reachable,
                agency.rounds,
                agency.workbench,
                new ProposedChains(agency.store.database()),
                matters,
                agency.jobs,
                agency.acts,
                RotationAgency.NOON);
    }

    private static RotationMatters shown(RotationAgency agency) {
        return new RotationMatters(
                new ProposedChains(agency.store.database()),
                agency.plans,
                agency.workbench,
                agency.callers,
                RotationAgency.NOON);
    }

    private static RotationAgency agency(Database kind, SliceStore store) {
        return RotationAgency.of(kind, store, "a", "b", "c", "d")
                .head("ani", "a", 70)
                .head("budi", "b", 65)
                .head("cica", "c", 5);
    }
}
