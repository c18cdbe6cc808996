package id.jenjang.rotation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.plan.ChainRow;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.plan.PlanComparison;
import id.jenjang.rotation.plan.WhyNotRow;
import id.jenjang.rotation.plan.WhyRow;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.solve.BoundProof;
import id.jenjang.rotation.store.OutOfDate;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningSliceTest {
    @ParameterizedTest
    @EnumSource
    void a_round_gets_a_checked_plan_with_its_proof_through_the_doors(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            agency.opening().openForBids(round, LocalDate.of(2026, 12, 1), agency.version(round));
            agency.drafts.save(
                    agency.rounds.find(round).orElseThrow().id(),
                    new BidSheet(agency.person("ani"), List.of(agency.seat("b")), false, -1),
                    0,
                    RotationAgency.NOON.instant());
            agency.opening().closeBids(round, agency.version(round));

            UUID plan = agency.planned(round);

            PlanRow row = agency.making().plan(plan);
            assertThat(row.status()).isEqualTo(PlanStatus.DONE);
            assertThat(row.gap()).isZero();
            assertThat(row.objective()).hasSize(7);
            assertThat(row.inputHash()).hasSize(64);
            assertThat(agency.making().check(plan)).isEmpty();
            Prepared prepared = agency.workbench.of(agency.plans.find(plan).orElseThrow());
            assertThat(BoundProof.holds(
                            prepared.problem().problem(),
                            agency.plans.find(plan).orElseThrow().answer().orElseThrow()))
                    .isTrue();
            List<MoveRow> moves = agency.reading().moves(plan);
            assertThat(moves).extracting(MoveRow::employee).contains(agency.person("ani"), agency.person("budi"));
            assertThat(moves).extracting(MoveRow::employee).doesNotContain(agency.person("cica"));
            assertThat(moves)
                    .filteredOn(move -> move.employee().equals(agency.person("ani")))
                    .singleElement()
                    .satisfies(move -> {
                        assertThat(move.toPosition()).isEqualTo(agency.seat("b"));
                        assertThat(move.rank()).isEqualTo(1);
                        assertThat(move.wish()).isEqualTo(MoveRow.Wish.RANKED);
                        assertThat(move.overdue()).isTrue();
                    });
            assertThat(agency.reading().input(plan).stale()).isFalse();
            assertThat(agency.making().progress(plan).points()).isNotEmpty();
            assertThat(agency.acts()).extracting(Act::verb).contains("rotation.round.begun", "rotation.plan.asked");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_wish_that_changes_after_planning_is_a_hint_and_a_person_who_goes_makes_the_plan_stale(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            UUID plan = agency.planned(round);
            InputRow fresh = agency.reading().input(plan);
            assertThat(fresh.stale()).isFalse();
            assertThat(fresh.wished()).isFalse();

            agency.drafts.save(
                    agency.rounds.find(round).orElseThrow().id(),
                    new BidSheet(agency.person("ani"), List.of(agency.seat("d")), false, -1),
                    0,
                    RotationAgency.NOON.instant());
            InputRow wished = agency.reading().input(plan);
            assertThat(wished.wished()).isTrue();
            assertThat(wished.stale()).isFalse();
            assertThat(agency.making().check(plan)).isEmpty();

            agency.people.run("update employee set birth_date = date '1970-01-01' where source_key = 'cica'");
            assertThat(agency.afterRestart().input(plan).stale()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_input_and_seed_give_the_same_plan(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();

            PlanRow one = agency.making().plan(agency.planned(round));
            PlanRow other = agency.making().plan(agency.planned(round));

            assertThat(other.resultHash()).isEqualTo(one.resultHash());
            assertThat(other.inputHash()).isEqualTo(one.inputHash());
        }
    }

    @ParameterizedTest
    @EnumSource
    void kin_do_not_come_into_one_unit_and_say_why_not(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            UUID plan = agency.planned(round);

            WhyNotRow tenure = agency.reading()
                    .whyNot(plan, agency.person("cica"), agency.seat("d"))
                    .orElseThrow();
            WhyRow why = agency.reading().why(plan, agency.person("ani")).orElseThrow();

            assertThat(tenure.obstacle().orElseThrow().rule()).isEqualTo("rotasi.masa-jabatan-minimum");
            assertThat(tenure.obstacle().orElseThrow().citation().article()).isEqualTo("Ps 190(3)");
            assertThat(tenure.needs()).isNotEmpty();
            assertThat(why.move()).isPresent();
            assertThat(why.points()).extracting(WhyRow.Points::number).isNotEmpty();
            assertThat(agency.reading().why(plan, UUID.randomUUID())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void forcing_what_is_allowed_says_its_loss_and_breaking_a_link_its_price(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID plan = agency.planned(agency.round());
            MoveRow ani = agency.reading().moves(plan).stream()
                    .filter(move -> move.employee().equals(agency.person("ani")))
                    .findFirst()
                    .orElseThrow();
            UUID other = ani.toPosition().equals(agency.seat("b")) ? agency.seat("d") : agency.seat("b");

            WhyNotRow forced =
                    agency.reading().whyNot(plan, agency.person("ani"), other).orElseThrow();

            assertThat(forced.obstacle()).isEmpty();
            assertThat(forced.loss().orElseThrow()).hasSize(7);
            assertThat(agency.reading()
                            .breaking(plan, agency.person("ani"))
                            .orElseThrow()
                            .atMost()
                            .get(0))
                    .isPositive();
            assertThat(agency.reading().breaking(plan, agency.person("cica"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_copy_is_changed_by_hand_solved_again_and_compared(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID plan = agency.planned(agency.round());
            UUID copy = agency.making().copy(plan, "Bila Ani tetap", UUID.randomUUID());

            agency.making()
                    .settle(
                            copy,
                            agency.making().plan(copy).version(),
                            HandRule.Kind.STAY,
                            agency.person("ani"),
                            null,
                            0,
                            "Menyelesaikan proyek");
            agency.making().resume(copy, 0, null);
            agency.solving().solve(copy);

            assertThat(agency.making().plan(copy).status()).isEqualTo(PlanStatus.DONE);
            assertThat(agency.making().check(copy)).isEmpty();
            assertThat(agency.reading().moves(copy))
                    .extracting(MoveRow::employee)
                    .doesNotContain(agency.person("ani"));
            PlanComparison compared = agency.reading().compare(plan, copy);
            assertThat(compared.changes())
                    .extracting(PlanComparison.Change::employee)
                    .contains(agency.person("ani"));
            assertThat(compared.objectives()).hasSize(7);
            assertThat(compared.objectives().get(0).first())
                    .isGreaterThan(compared.objectives().get(0).second());
            assertThat(compared.fairness())
                    .filteredOn(group -> group.by() == PlanComparison.By.UNIT)
                    .allMatch(PlanComparison.Group::hidden);
            assertThat(agency.making().settled(copy))
                    .singleElement()
                    .satisfies(row -> assertThat(row.name()).isEqualTo("Nama ani"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_settled_move_that_a_rule_forbids_is_told_instead_of_a_plan(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            agency.setting()
                    .settle(
                            round,
                            agency.version(round),
                            HandRule.Kind.FORCE,
                            agency.person("cica"),
                            agency.seat("d"),
                            0,
                            "Diminta kepala");

            PlanRow row = agency.making().plan(agency.planned(round));

            assertThat(row.status()).isEqualTo(PlanStatus.INFEASIBLE);
            assertThat(row.trouble()).singleElement().satisfies(trouble -> {
                assertThat(trouble.key()).isEqualTo("trouble.forced");
                assertThat(trouble.fact()).isEqualTo("rotasi.masa-jabatan-minimum");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_settled_into_one_seat_are_named_with_the_seat_and_with_what_is_known(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            for (String name : List.of("ani", "budi")) {
                agency.setting()
                        .settle(
                                round,
                                agency.version(round),
                                HandRule.Kind.FORCE,
                                agency.person(name),
                                agency.seat("d"),
                                0,
                                "Diminta kepala");
            }

            UUID plan = agency.planned(round);

            assertThat(agency.making().plan(plan).status()).isEqualTo(PlanStatus.INFEASIBLE);
            assertThat(agency.reading().troubles(plan))
                    .extracting(row -> row.trouble().key(), TroubleRow::names)
                    .containsExactlyInAnyOrder(
                            tuple("trouble.smallest", List.of()),
                            tuple("clash.LOCKED_MOVE", List.of("Nama ani")),
                            tuple("clash.LOCKED_MOVE", List.of("Nama budi")),
                            tuple("clash.ROOM", List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_goes_on_within_other_limits_and_bad_ones_are_refused(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID plan = agency.planned(agency.round());
            PlanRow before = agency.making().plan(plan);

            agency.making().resume(plan, 0.25, 7);
            agency.solving().solve(plan);

            PlanRow after = agency.making().plan(plan);
            assertThat(after.gapWanted()).isEqualTo(0.25);
            assertThat(after.secondsMost()).isEqualTo(7);
            assertThat(after.objective()).isEqualTo(before.objective());
            assertThatThrownBy(() -> agency.making().resume(plan, 0, 0)).isInstanceOf(RotationRefused.class);
            assertThatThrownBy(() -> agency.making().resume(plan, -0.1, null)).isInstanceOf(RotationRefused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_settled_for_someone_whom_the_round_does_not_cover(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();

            assertThatThrownBy(() -> agency.setting()
                            .settle(
                                    round,
                                    agency.version(round),
                                    HandRule.Kind.STAY,
                                    UUID.randomUUID(),
                                    null,
                                    0,
                                    "Diminta kepala"))
                    .isInstanceOfSatisfying(
                            RotationRefused.class,
                            refused -> assertThat(refused.words().key()).isEqualTo("refused.person"));
            assertThat(agency.opening().round(round).terms().hand()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void chains_staffing_and_timeline_tell_the_same_moves(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID plan = agency.planned(agency.round());

            List<ChainRow> chains = agency.reading().chains(plan);
            int moves = agency.reading().moves(plan).size();

            assertThat(chains.stream().mapToInt(chain -> chain.moves().size()).sum())
                    .isEqualTo(moves);
            assertThat(agency.reading().staffing(plan))
                    .filteredOn(row -> row.unit().equals(agency.unit("a")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.periods()).hasSize(2));
            assertThat(agency.reading().timelineOfPeople(plan, "", true, 0, 100).total())
                    .isEqualTo(moves);
            assertThat(agency.reading()
                            .timelineOfPositions(plan, "", false, 0, 2)
                            .rows())
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_who_change_a_round_at_once_do_not_undo_one_another(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            long seen = agency.version(round);
            agency.setting().critical(round, seen, agency.seat("d"), true);

            assertThatThrownBy(() -> agency.setting().critical(round, seen, agency.seat("a"), true))
                    .isInstanceOf(OutOfDate.class);
            assertThat(agency.opening().round(round).terms().critical()).containsExactly(agency.seat("d"));
            assertThat(agency.opening().round(round).round().termsNumber()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_analyst_of_one_section_neither_sees_nor_opens_rounds_of_the_whole(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            agency.callers.become(agency.unit("a"));

            assertThat(agency.opening().rounds()).isEmpty();
            assertThatThrownBy(() -> agency.opening().round(round)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(agency::round).isInstanceOf(RotationRefused.class);
            assertThatThrownBy(() -> agency.making().plans(round)).isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_form_sent_twice_begins_one_round_and_a_bad_one_says_what_to_mend(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            OpenRound form =
                    new OpenRound(UUID.randomUUID(), "Putaran", agency.scope("kota"), RotationAgency.periods());

            assertThat(agency.opening().open(form)).isEqualTo(agency.opening().open(form));
            assertThat(agency.opening().rounds()).hasSize(1);
            OpenRound without = new OpenRound(UUID.randomUUID(), "Putaran", agency.scope("kota"), List.of());
            assertThatThrownBy(() -> agency.opening().open(without))
                    .isInstanceOfSatisfying(
                            RotationRefused.class,
                            refused -> assertThat(refused.words().facts().toString())
                                    .contains("isikan 1 sampai 12"));
        }
    }

    /** Ani and Budi are overdue in a and b, Cica is new in c, the seat of d is vacant. */
    static RotationAgency agency(Database kind, SliceStore store) {
        return RotationAgency.of(kind, store, "a", "b", "c", "d")
                .head("ani", "a", 70)
                .head("budi", "b", 65)
                .head("cica", "c", 5);
    }
}
