package id.jenjang.succession.rank;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.requirement.Someone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EmergencyCoverTest {
    private static final UUID UNIT = Someone.id("U0");
    private static final UUID BELOW = Someone.id("U1");

    @Property(seed = "20261123", tries = 100)
    void cover_comes_from_the_reach_and_levels_of_the_policy_nearest_first(@ForAll long seed) {
        RandomAgency agency = new RandomAgency(seed, 60);
        SuccessorRanking ranking = SuccessorRanking.of(agency.input(), agency.positions);
        for (int i = 0; i < 10; i++) {
            Dossier changed = agency.changed(agency.someone());
            agency.put(changed);
            ranking.put(changed, agency.boxes.get(changed.identity().uuid()));
        }
        for (CriticalPosition each : agency.positions) {
            CriticalPosition position =
                    new CriticalPosition(each.id(), each.job(), UNIT, each.incumbents(), each.fallsFree());
            List<Cover> cover = EmergencyCover.of(ranking, position, Set.of(BELOW));
            List<UUID> may = agency.people.values().stream()
                    .filter(person -> may(agency, person, position))
                    .map(person -> person.identity().uuid())
                    .toList();
            int kept = agency.policy.emergency().kept();
            assertThat(may).containsAll(cover.stream().map(Cover::employee).toList());
            assertThat(cover).hasSize(Math.min(kept, may.size()));
            assertThat(cover)
                    .isSortedAccordingTo((one, other) -> one.levelsBelow() != other.levelsBelow()
                            ? Integer.compare(one.levelsBelow(), other.levelsBelow())
                            : Integer.compare(other.fit(), one.fit()));
        }
    }

    private static boolean may(RandomAgency agency, Dossier person, CriticalPosition position) {
        Optional<Appointment> held = person.definitive(agency.asOf);
        if (held.isEmpty() || position.incumbents().contains(person.identity().uuid())) {
            return false;
        }
        OptionalInt climb =
                Feeders.climb(held.get().job().level(), position.job().level(), agency.rules.reference());
        boolean level = climb.isPresent()
                && climb.getAsInt() >= 0
                && climb.getAsInt() <= agency.policy.emergency().levelsBelow();
        return level
                && switch (agency.policy.emergency().reach()) {
                    case UNIT -> UNIT.equals(held.get().unit());
                    case UNIT_AND_BELOW ->
                        UNIT.equals(held.get().unit())
                                || BELOW.equals(held.get().unit());
                    case AGENCY -> true;
                };
    }
}
