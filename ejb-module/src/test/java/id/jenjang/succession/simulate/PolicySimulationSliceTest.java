package id.jenjang.succession.simulate;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.store.Database;
import id.jenjang.succession.dial.DialFault;
import id.jenjang.succession.simulate.SimulationAnswer.Outcome;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicySimulationSliceTest {
    private static final Map<String, String> STRICTER =
            Map.of("scheme.PERFORMANCE.middle", "99", "scheme.PERFORMANCE.high", "99,5");

    @ParameterizedTest
    @EnumSource
    void who_moves_is_counted_and_named_by_unit_and_nothing_in_force_changes(Database kind) {
        SimulatedAgency.with(kind, small -> {
            UUID simulation = small.ready(STRICTER);
            PolicySimulation found = small.simulating().simulation(simulation).orElseThrow();
            assertThat(found.state()).isEqualTo(SimulationState.READY);
            assertThat(found.progress()).isEqualTo(100);
            assertThat(found.figures().people()).isEqualTo(3);
            assertThat(found.figures().moved()).isEqualTo(2);
            assertThat(found.figures().positions()).isEqualTo(1);
            assertThat(found.changes())
                    .extracting(NumberChange::key, NumberChange::becomes)
                    .containsExactly(
                            tuple("scheme.PERFORMANCE.middle", "99"), tuple("scheme.PERFORMANCE.high", "99.5"));
            assertThat(found.inputHash()).hasSize(64);

            assertThat(small.browsing().moves(small.unit("kota"), simulation))
                    .filteredOn(move -> !move.stays())
                    .containsExactly(new BoxMove("MIDDLE-MIDDLE", "LOW-MIDDLE", 2));
            assertThat(small.browsing().moves(small.unit("dinas"), simulation))
                    .filteredOn(move -> !move.stays())
                    .containsExactly(new BoxMove("MIDDLE-MIDDLE", "LOW-MIDDLE", 1));
            MovedPage page = small.browsing()
                    .people(
                            small.unit("dinas"),
                            simulation,
                            new MovedAsked("MIDDLE-MIDDLE", "LOW-MIDDLE", 0, MovedAsked.MOST));
            assertThat(page.total()).isEqualTo(1);
            assertThat(page.rows()).extracting(MovedRow::name).containsExactly("Nama ani");
            assertThat(page.people()).containsExactly(small.person("ani"));
            assertThat(small.schemes().inForce(TODAY).orElseThrow().label()).isEqualTo(found.scheme());
            assertThat(small.told.all).extracting(Act::verb).containsExactly("succession.simulation.begun");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_list_shows_who_enters_and_leaves_and_names_nobody_of_another_unit(Database kind) {
        SimulatedAgency.with(kind, small -> {
            UUID simulation = small.ready(Map.of("policy.kept", "1"));
            ListRow row = small.browsing().lists(small.unit("kota"), simulation).get(0);
            assertThat(row.candidates()).isEqualTo(new ListRow.Pair(3, 3));
            assertThat(row.gone()).isEqualTo(2);
            assertThat(row.entered()).isZero();
            assertThat(row.any()).isTrue();

            UUID position = row.position();
            ListView whole = small.browsing()
                    .list(small.unit("kota"), simulation, position)
                    .orElseThrow();
            assertThat(whole.rows()).hasSize(3);
            assertThat(whole.rows().get(0).becomes().number()).isEqualTo(1);
            assertThat(whole.rows()).filteredOn(line -> line.becomes() == null).hasSize(2);
            assertThat(whole.elsewhere()).isZero();
            ListView part = small.browsing()
                    .list(small.unit("dinas"), simulation, position)
                    .orElseThrow();
            assertThat(part.rows()).extracting(LineRow::name).containsExactlyInAnyOrder("Nama ani", "Nama citra");
            assertThat(part.elsewhere()).isEqualTo(1);
            assertThat(small.browsing().list(small.unit("badan"), simulation, position))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void only_the_box_group_leaves_nobody_when_nobody_is_in_it(Database kind) {
        SimulatedAgency.with(kind, small -> {
            UUID simulation = small.ready(Map.of("policy.groupOnly", "1"));
            ListRow row = small.browsing().lists(small.unit("kota"), simulation).get(0);
            assertThat(row.candidates()).isEqualTo(new ListRow.Pair(3, 0));
            assertThat(row.gone()).isEqualTo(3);
            assertThat(small.simulating()
                            .simulation(simulation)
                            .orElseThrow()
                            .figures()
                            .moved())
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_form_without_another_number_or_with_bad_ones_begins_nothing(Database kind) {
        SimulatedAgency.with(kind, small -> {
            assertThat(small.begin(UUID.randomUUID(), Map.of()).outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
            SimulationAnswer bad = small.begin(UUID.randomUUID(), Map.of("policy.kept", "banyak"));
            assertThat(bad.outcome()).isEqualTo(Outcome.FAULTS);
            assertThat(bad.faults()).extracting(DialFault::kind).containsExactly(DialFault.Kind.NOT_A_NUMBER);
            SimulationForm unnamed = new SimulationForm(UUID.randomUUID(), " ", "pengawas", STRICTER);
            assertThat(small.simulating().begin(unnamed).outcome()).isEqualTo(Outcome.NAME_EMPTY);
            assertThat(small.simulating().simulations()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_same_form_twice_begins_one_and_only_its_maker_stops_and_deletes_it(Database kind) {
        SimulatedAgency.with(kind, small -> {
            UUID form = UUID.randomUUID();
            small.begin(form, STRICTER);
            small.begin(form, STRICTER);
            assertThat(small.simulating().simulations()).hasSize(1);
            assertThatThrownBy(() -> small.simulatingAsAnother().stop(form)).isInstanceOf(NotAllowed.class);
            assertThat(small.simulating().delete(form).outcome()).isEqualTo(Outcome.NOT_NOW);
            assertThat(small.simulating().stop(form).outcome()).isEqualTo(Outcome.DONE);
            small.work(form);
            assertThat(small.simulating().simulation(form).orElseThrow().state())
                    .isEqualTo(SimulationState.STOPPED);
            assertThat(small.browsing().moves(small.unit("kota"), form)).isEmpty();

            UUID second = small.ready(STRICTER);
            assertThat(small.simulatingAsAnother()
                            .simulation(second)
                            .orElseThrow()
                            .own())
                    .isFalse();
            assertThatThrownBy(() -> small.simulatingAsAnother().delete(second)).isInstanceOf(NotAllowed.class);
            assertThat(small.simulating().delete(second).outcome()).isEqualTo(Outcome.DONE);
            assertThat(small.simulating().simulation(second)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void it_fails_when_other_rules_were_published_before_it_was_worked_out(Database kind) {
        SimulatedAgency.with(kind, small -> {
            UUID form = UUID.randomUUID();
            small.begin(form, STRICTER);
            small.publishAnew();
            small.work(form);
            assertThat(small.simulating().simulation(form).orElseThrow().state())
                    .isEqualTo(SimulationState.FAILED);
            assertThat(small.simulating()
                            .scheme(small.simulating().simulation(form).orElseThrow()))
                    .isNotNull();
        });
    }
}
