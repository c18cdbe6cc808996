package id.jenjang.rotation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.plan.UnitEffects;
import id.jenjang.rotation.plan.UnitEffects.Effect;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitEffectsSliceTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @EnumSource
    void moves_of_others_in_the_plan_are_told_apart_from_what_these_moves_do(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            PlannedMove ani = move(agency, "ani", "a", "d");
            PlannedMove budi = move(agency, "budi", "b", "a");

            UnitEffects alone = new UnitEffects(agency.prepared().problem(), List.of(ani), List.of(ani, budi));
            assertThat(alone.day()).isEqualTo(FIRST);
            assertThat(alone.on(agency.unit("a"))).isEqualTo(effect(agency, "a", 1, 0, 71, 0, 0, 1, 0));
            assertThat(alone.on(agency.unit("d"))).isEqualTo(effect(agency, "d", 0, 1, 0, 0, 0, 0, 0));
            assertThat(alone.on(agency.unit("b")))
                    .as("left by a move of others alone")
                    .isEqualTo(effect(agency, "b", 1, 1, 66, 66, 1, 0, 0));

            UnitEffects both = new UnitEffects(agency.prepared().problem(), List.of(ani, budi), List.of(ani, budi));
            assertThat(both.on(agency.unit("a"))).isEqualTo(effect(agency, "a", 1, 1, 71, 0, 0, 0, 0));
            assertThat(both.on(agency.unit("b"))).isEqualTo(effect(agency, "b", 1, 0, 66, 0, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_retires_within_the_horizon_is_counted_apart_and_not_as_left(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            agency.people.run("update employee set birth_date = date '1969-01-15' where source_key = 'cica'");
            PlannedMove ani = move(agency, "ani", "a", "d");
            UnitEffects effects = new UnitEffects(agency.prepared().problem(), List.of(ani), List.of(ani));
            assertThat(effects.horizon()).isEqualTo(LocalDate.of(2027, 6, 30));
            assertThat(effects.on(agency.unit("c"))).isEqualTo(effect(agency, "c", 1, 1, 6, 6, 0, 0, 1));
        }
    }

    private static Effect effect(
            RotationAgency agency,
            String section,
            int before,
            int after,
            int monthsBefore,
            int monthsAfter,
            int othersOut,
            int othersIn,
            int gone) {
        return new Effect(
                agency.unit(section),
                "Unit " + section,
                1,
                before,
                after,
                monthsBefore,
                monthsAfter,
                othersOut,
                othersIn,
                gone);
    }

    private static PlannedMove move(RotationAgency agency, String person, String from, String to) {
        return new PlannedMove(agency.person(person), agency.seat(from), agency.seat(to), 0);
    }

    private static RotationAgency agency(Database kind, SliceStore store) {
        return RotationAgency.of(kind, store, "a", "b", "c", "d")
                .head("ani", "a", 70)
                .head("budi", "b", 65)
                .head("cica", "c", 5);
    }
}
