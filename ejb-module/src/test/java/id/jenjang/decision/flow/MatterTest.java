package id.jenjang.decision.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Role;
import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.procedure.Days;
import id.jenjang.decision.procedure.ProceduresInStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random acts of random people on random matters, beside a list of what is still to be said by whom. */
class MatterTest {
    private static final int ACTS = 400;
    private static final int PEOPLE = 8;
    private static final List<Role> OFFICES =
            List.of(Role.ASSESSMENT_TEAM, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER);
    private static final List<String> LATER = List.of("assessment-team", "authorised-officer", "appointing-officer");

    /** Each unit is headed by the person of the same number; where that one is excluded, by the next. */
    private record Agency(List<UUID> people, List<UUID> units) implements Opening {
        static Agency of(Random random) {
            List<UUID> people = new ArrayList<>();
            List<UUID> units = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(new UUID(random.nextLong(), i));
                units.add(new UUID(random.nextLong(), 100 + i));
            }
            return new Agency(people, units);
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }

        @Override
        public LocalDate due(Days term) {
            return LocalDate.EPOCH.plusDays(term.number());
        }

        @Override
        public Optional<UUID> head(UUID unit, Set<UUID> excluded) {
            int at = units.indexOf(unit);
            for (int i = 0; i < PEOPLE; i++) {
                UUID person = people.get((at + i) % PEOPLE);
                if (!excluded.contains(person)) {
                    return Optional.of(person);
                }
            }
            return Optional.empty();
        }
    }

    /** What the oracle remembers: nothing but sets of who must still approve, stage by stage. */
    private static final class Oracle {
        private final Set<UUID> heads = new HashSet<>();
        private final Set<Role> approvedAs = new HashSet<>();
        private int stage = -1;
        private MatterState state = MatterState.PROPOSED;

        boolean headApproves(UUID person) {
            return stage < 0 && heads.remove(person);
        }

        void settle() {
            if (stage < 0 && heads.isEmpty()) {
                stage = 0;
            }
            // Team is never carried; both officers are.
            while (stage > 0 && stage < OFFICES.size() && approvedAs.contains(OFFICES.get(stage))) {
                stage++;
            }
            if (stage == OFFICES.size()) {
                state = MatterState.DECIDED;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void random_acts_lead_where_a_plain_list_of_who_must_still_approve_leads(long seed) {
        Random random = new Random(seed);
        int ended = 0;
        for (int round = 0; round < 60; round++) {
            ended += play(random) ? 1 : 0;
        }
        assertThat(ended).as("rounds that came to an end").isGreaterThan(30);
    }

    private static boolean play(Random random) {
        Agency agency = Agency.of(random);
        List<DecisionRef> decisions = decisions(random, agency);
        Matter matter = Matter.proposed(
                UUID.randomUUID(),
                ProceduresInStore.shipped("rotation"),
                UUID.randomUUID(),
                new Party("pengusul", Optional.empty(), Set.of(), List.of()),
                decisions,
                List.of(),
                agency,
                UUID::randomUUID);
        Oracle oracle = new Oracle();
        Set<UUID> subjects = matter.subjects();
        decisions.forEach(each -> {
            oracle.heads.add(
                    agency.head(each.fromUnit().orElseThrow(), subjects).orElseThrow());
            oracle.heads.add(agency.head(each.toUnit().orElseThrow(), subjects).orElseThrow());
        });
        Map<UUID, Set<Role>> roles = roles(random, agency);
        for (int i = 0; i < ACTS && oracle.state == MatterState.PROPOSED; i++) {
            matter = act(random, matter, agency, roles, oracle);
            assertThat(matter.state()).isEqualTo(oracle.state);
            agree(matter, oracle);
        }
        return oracle.state != MatterState.PROPOSED;
    }

    private static List<DecisionRef> decisions(Random random, Agency agency) {
        List<DecisionRef> decisions = new ArrayList<>();
        int first = random.nextInt(PEOPLE);
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            decisions.add(new DecisionRef(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    agency.people().get((first + i) % PEOPLE),
                    Optional.of(agency.units().get(random.nextInt(PEOPLE))),
                    Optional.of(agency.units().get(random.nextInt(PEOPLE))),
                    Optional.empty(),
                    LocalDate.EPOCH));
        }
        return decisions;
    }

    private static Map<UUID, Set<Role>> roles(Random random, Agency agency) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        agency.people().forEach(person -> {
            Set<Role> held = new HashSet<>();
            OFFICES.forEach(office -> {
                if (random.nextInt(3) == 0) {
                    held.add(office);
                }
            });
            roles.put(person, held);
        });
        return roles;
    }

    private static Matter act(Random random, Matter matter, Agency agency, Map<UUID, Set<Role>> roles, Oracle oracle) {
        UUID person = agency.people().get(random.nextInt(PEOPLE));
        Party by = new Party(person.toString(), Optional.of(person), roles.get(person), List.of());
        Step step = matter.steps().get(random.nextInt(matter.steps().size()));
        boolean subject = matter.subjects().contains(person);
        int what = random.nextInt(40);
        boolean may = may(step, person, roles.get(person), oracle) && !subject;
        Turn turn = switch (what) {
            case 0 -> matter.refused(step.uuid(), by, "Alasan.", agency);
            case 1 -> matter.returned(step.uuid(), by, "Alasan.", agency);
            case 2 -> matter.refused(step.uuid(), by, " ", agency);
            default -> matter.approved(step.uuid(), by, agency);
        };
        boolean reasoned = what != 2;
        assertThat(turn.block().isEmpty())
                .as("%s by %s: %s", what, person, turn.block())
                .isEqualTo(may && reasoned);
        if (turn.block().isPresent()) {
            assertThat(turn.matter()).isEqualTo(matter);
        } else if (what < 2) {
            oracle.state = what == 0 ? MatterState.REFUSED : MatterState.RETURNED;
        } else {
            if (!oracle.headApproves(person)) {
                oracle.stage++;
            }
            oracle.approvedAs.addAll(roles.get(person));
            oracle.settle();
        }
        return turn.matter();
    }

    private static boolean may(Step step, UUID person, Set<Role> roles, Oracle oracle) {
        int office = LATER.indexOf(step.rule().key());
        if (office < 0) {
            return oracle.stage < 0
                    && oracle.heads.contains(person)
                    && step.answerer().equals(Optional.of(person));
        }
        return oracle.stage == office && roles.contains(OFFICES.get(office));
    }

    private static void agree(Matter matter, Oracle oracle) {
        Set<UUID> asked = new HashSet<>();
        matter.steps().stream()
                .filter(Step::open)
                .forEach(step -> step.answerer().ifPresent(asked::add));
        if (oracle.state != MatterState.PROPOSED) {
            assertThat(matter.steps()).noneMatch(Step::open);
        } else if (oracle.stage < 0) {
            assertThat(asked).isEqualTo(oracle.heads);
        } else {
            assertThat(matter.steps().stream()
                            .filter(Step::open)
                            .map(step -> step.rule().key()))
                    .containsExactly(LATER.get(oracle.stage));
        }
    }
}
