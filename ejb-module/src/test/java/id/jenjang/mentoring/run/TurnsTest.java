package id.jenjang.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.mentoring.match.Couple;
import id.jenjang.mentoring.match.Instructions;
import id.jenjang.mentoring.match.MatchMentee;
import id.jenjang.mentoring.match.MatchMentor;
import id.jenjang.mentoring.match.MatchPerson;
import id.jenjang.mentoring.match.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose turn it is, and with whom. */
class TurnsTest {
    private static final UUID MIRA = new UUID(1, 1);
    private static final UUID MADE = new UUID(1, 2);
    private static final UUID ANI = new UUID(2, 1);
    private static final UUID BUDI = new UUID(2, 2);

    private static MatchPerson person(UUID id) {
        return new MatchPerson(id, null, "", Set.of(), null, null, null, 0, Set.of(), 0);
    }

    private static MatchMentor mentor(UUID id, int places, String topic) {
        return new MatchMentor(person(id), Map.of(), Set.of(), Set.of(topic), places, List.of(), Set.of());
    }

    private static MatchMentee mentee(UUID id, Set<UUID> avoids) {
        return new MatchMentee(person(id), Map.of(), Set.of(), Set.of("A"), List.of(), avoids, Set.of(), Instant.EPOCH);
    }

    private static Turns turns(Instructions settled, int places, Set<UUID> avoids) {
        Pool pool = new Pool(
                List.of(mentor(MIRA, places, "A"), mentor(MADE, places, "B")),
                List.of(mentee(ANI, avoids), mentee(BUDI, Set.of())));
        return new Turns(new MatchInput(pool, RunAgency.policy(2), settled));
    }

    private static Optional<UUID> mentor(Turns turns, UUID mentee) {
        return turns.of(mentee).map(pair -> pair.couple().mentor());
    }

    @Test
    void the_best_mentor_with_a_place_is_the_first_choice_and_the_next_when_it_is_taken() {
        Turns turns = turns(Instructions.NONE, 1, Set.of());

        assertThat(mentor(turns, ANI)).contains(MIRA);
        turns.take(new Couple(MIRA, ANI));
        assertThat(mentor(turns, BUDI)).contains(MADE);
        assertThat(turns.any()).isTrue();
        turns.close(MADE);
        assertThat(mentor(turns, BUDI)).isEmpty();
        assertThat(turns.any()).isFalse();
    }

    @Test
    void what_stands_takes_its_place_and_no_mentor_has_more_than_the_policy_allows() {
        Instructions two = new Instructions(
                Set.of(new Couple(MIRA, new UUID(2, 8)), new Couple(MIRA, new UUID(2, 9))),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());

        assertThat(mentor(turns(two, 5, Set.of()), ANI))
                .as("two of two by the policy")
                .contains(MADE);
    }

    @Test
    void nobody_is_served_with_whom_they_avoid_declined_or_are_kept_apart_from() {
        Set<Couple> couple = Set.of(new Couple(MIRA, ANI));

        assertThat(mentor(turns(Instructions.NONE, 1, Set.of(MIRA)), ANI)).contains(MADE);
        assertThat(mentor(turns(new Instructions(Set.of(), Set.of(), couple, Set.of(), Set.of()), 1, Set.of()), ANI))
                .contains(MADE);
        assertThat(mentor(turns(new Instructions(Set.of(), Set.of(), Set.of(), couple, Set.of()), 1, Set.of()), ANI))
                .contains(MADE);
        assertThat(mentor(turns(Instructions.NONE, 1, Set.of(MIRA, MADE)), ANI)).isEmpty();
    }

    @Test
    void who_is_set_with_a_mentor_waits_for_that_one() {
        Instructions set = new Instructions(Set.of(), Set.of(new Couple(MADE, ANI)), Set.of(), Set.of(), Set.of());
        Turns turns = turns(set, 1, Set.of());

        assertThat(mentor(turns, ANI)).contains(MADE);
        turns.close(MADE);
        assertThat(mentor(turns, ANI)).isEmpty();
        assertThat(mentor(turns, BUDI)).contains(MIRA);
        assertThat(turns.of(new UUID(2, 7))).as("who is not there").isEmpty();
    }
}
