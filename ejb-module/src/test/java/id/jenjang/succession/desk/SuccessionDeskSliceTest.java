package id.jenjang.succession.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.succession.list.RankedAgency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuccessionDeskSliceTest {
    @ParameterizedTest
    @EnumSource
    void the_committees_order_outlives_a_recomputation_and_can_be_taken_back(Database kind) {
        RankedAgency.with(kind, small -> {
            staffed(small);
            Desk desk = new Desk(small);
            UUID badan = small.unit("badan");
            UUID seat = small.seat("badan");
            List<UUID> computed = desk.order(badan, seat);
            UUID last = computed.get(computed.size() - 1);

            OrderForm form = new OrderForm(UUID.randomUUID(), seat, last, 1, "Lebih mengenal tugasnya.", 0);
            assertThat(desk.reordering.move(badan, form)).isEqualTo(OrderAnswer.DONE);
            assertThat(desk.reordering.move(badan, form))
                    .as("the same form again")
                    .isEqualTo(OrderAnswer.DONE);
            assertThat(desk.order(badan, seat)).startsWith(last);

            small.supervisor("dedi", "badan");
            small.computeAnew();
            SuccessorView view = desk.browsing.list(badan, seat);
            assertThat(view.rows()).hasSize(computed.size() + 1);
            assertThat(view.rows().get(0).employee()).isEqualTo(last);
            assertThat(view.rows().get(0).movedBy()).contains(form.uuid());
            assertThat(view.act(form.uuid()).reason()).isEqualTo("Lebih mengenal tugasnya.");
            assertThat(view.people()).contains(last);

            assertThat(desk.reordering.undo(badan, seat, form.uuid(), view.version()))
                    .isEqualTo(OrderAnswer.DONE);
            assertThat(desk.browsing.list(badan, seat).rows())
                    .allMatch(row -> row.movedBy().isEmpty());
            assertThat(desk.told.all)
                    .extracting(Act::verb)
                    .containsExactly("succession.order.moved", "succession.order.undone");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_order_wants_a_reason_a_place_and_the_newest_version(Database kind) {
        RankedAgency.with(kind, small -> {
            staffed(small);
            Desk desk = new Desk(small);
            UUID badan = small.unit("badan");
            UUID seat = small.seat("badan");
            UUID second = desk.order(badan, seat).get(1);
            assertThat(desk.move(badan, seat, second, 1, " ", 0)).isEqualTo(OrderAnswer.REASON_EMPTY);
            assertThat(desk.move(badan, seat, second, 1, "a".repeat(2_001), 0)).isEqualTo(OrderAnswer.REASON_LONG);
            assertThat(desk.move(badan, seat, second, 0, "sebab", 0)).isEqualTo(OrderAnswer.NO_SUCH_PLACE);
            assertThat(desk.move(badan, seat, second, 99, "sebab", 0)).isEqualTo(OrderAnswer.NO_SUCH_PLACE);
            assertThat(desk.move(badan, seat, second, 2, "sebab", 0)).isEqualTo(OrderAnswer.SAME_PLACE);
            assertThat(desk.move(badan, seat, UUID.randomUUID(), 1, "sebab", 0)).isEqualTo(OrderAnswer.NOT_LISTED);
            assertThat(desk.move(badan, seat, second, 1, "a".repeat(2_000), 0)).isEqualTo(OrderAnswer.DONE);
            assertThat(desk.move(badan, seat, second, 2, "sebab", 0)).isEqualTo(OrderAnswer.MEANWHILE);
            assertThat(desk.move(badan, seat, second, 2, "sebab", 1)).isEqualTo(OrderAnswer.DONE);
            assertThat(desk.told.all).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_member_who_is_on_the_list_leaves_its_order_to_the_others(Database kind) {
        RankedAgency.with(kind, small -> {
            staffed(small);
            Desk desk = new Desk(small, CallersOf.employee(small.person("budi"), Role.COMMITTEE));
            UUID badan = small.unit("badan");
            UUID second = desk.order(badan, small.seat("badan")).get(1);
            assertThat(desk.move(badan, small.seat("badan"), second, 1, "sebab", 0))
                    .isEqualTo(OrderAnswer.OWN_LIST);
            Desk other = new Desk(small, CallersOf.employee(small.person("kadis2"), Role.COMMITTEE));
            assertThat(other.move(badan, small.seat("badan"), second, 1, "sebab", 0))
                    .isEqualTo(OrderAnswer.DONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_asked_for_by_the_unit_of_its_position_alone(Database kind) {
        RankedAgency.with(kind, small -> {
            staffed(small);
            Desk desk = new Desk(small);
            assertThat(desk.browsing.unitOf(small.seat("badan"))).contains(small.unit("badan"));
            assertThatThrownBy(() -> desk.browsing.list(small.unit("dinas"), small.seat("badan")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.browsing.list(small.unit("kota"), small.seat("badan")))
                    .isInstanceOf(NotAllowed.class);
            assertThat(desk.browsing.chart(small.unit("dinas"), ChartAsked.ALL).lines())
                    .extracting(PositionLine::position)
                    .containsExactly(small.seat("dinas"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_chart_counts_by_unit_and_takes_what_is_asked_for(Database kind) {
        RankedAgency.with(kind, small -> {
            staffed(small);
            Desk desk = new Desk(small);
            ChartView all = desk.browsing.chart(small.unit("kota"), ChartAsked.ALL);
            assertThat(all.all().positions()).isEqualTo(2);
            assertThat(all.below()).extracting(UnitCount::name).containsExactly("Unit dinas", "Unit badan");
            assertThat(all.people()).contains(small.person("kadis"));
            ChartView asked =
                    desk.browsing.chart(small.unit("kota"), new ChartAsked(true, Optional.empty(), Optional.empty()));
            assertThat(asked.lines()).allMatch(line -> line.coverage() != Coverage.COVERED);
            BenchView bench = new CountingBench(desk.browsing, desk.positions, small.ranked(), small.database())
                    .bench(small.unit("kota"));
            assertThat(bench.newerComes()).isFalse();
            assertThat(bench.countedOf()).contains(SmallAgency.TODAY);
            assertThat(bench.chart().all()).isEqualTo(all.all());
            assertThat(bench.without().size() + bench.withoutNow().size())
                    .isEqualTo(all.all().positions() - all.all().coveredNow());
        });
    }

    private static void staffed(RankedAgency small) {
        small.critical("dinas", true);
        small.critical("badan", true);
        small.supervisor("ani", "seksi");
        small.supervisor("budi", "badan");
        small.agency.person("kadis2");
        small.compute();
    }

    private static final class Desk {
        private final Told<Act> told = new Told<>();
        private final PositionLines positions;
        private final BrowsingSuccessors browsing;
        private final ReorderingSuccessors reordering;

        Desk(RankedAgency small) {
            this(small, CallersOf.analyst(null));
        }

        Desk(RankedAgency small, CallersOf callers) {
            CurrentJobs jobs = new CurrentJobs(small.database());
            positions = new PositionLines(small.database(), small.criticals());
            OrderActs acts = new OrderActs(small.database());
            ListDesk desk = new ListDesk(
                    positions,
                    new SuccessorRows(small.database(), jobs, new PeopleAmong(small.database()), RankedAgency.CLOCK),
                    acts);
            browsing = new BrowsingSuccessors(
                    positions,
                    desk,
                    small.ranked(),
                    new PeopleOfUnits(small.database()),
                    new UnitTree(small.database()),
                    callers,
                    null,
                    RankedAgency.CLOCK);
            reordering = new ReorderingSuccessors(desk, acts, callers, told, RankedAgency.CLOCK);
        }

        List<UUID> order(UUID unit, UUID seat) {
            return browsing.list(unit, seat).rows().stream()
                    .map(SuccessorRow::employee)
                    .toList();
        }

        OrderAnswer move(UUID unit, UUID seat, UUID who, int place, String reason, long version) {
            return reordering.move(unit, new OrderForm(UUID.randomUUID(), seat, who, place, reason, version));
        }
    }
}
