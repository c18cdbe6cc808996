package id.jenjang.mentoring.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingListTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void whoever_stands_before_another_asked_earlier_or_was_passed_over_more_often_or_has_the_lower_id() {
        Random dice = new Random(61);
        int ties = 0;
        for (int list = 0; list < 300; list++) {
            List<MatchMentee> waiting = new ArrayList<>();
            Map<UUID, Integer> passedOver = new HashMap<>();
            for (int k = 0; k < 2 + dice.nextInt(12); k++) {
                MatchMentee one = mentee(new UUID(0, dice.nextInt(1_000) * 20 + k), MONDAY.plus(hours(dice)));
                waiting.add(one);
                if (dice.nextBoolean()) {
                    passedOver.put(one.id(), dice.nextInt(3));
                }
            }
            List<MatchMentee> ordered = WaitingList.ordered(waiting, passedOver);

            assertThat(ordered).containsExactlyInAnyOrderElementsOf(waiting);
            for (int k = 1; k < ordered.size(); k++) {
                MatchMentee before = ordered.get(k - 1);
                MatchMentee after = ordered.get(k);
                assertThat(before.since()).isBeforeOrEqualTo(after.since());
                if (before.since().equals(after.since())) {
                    int more = passedOver.getOrDefault(before.id(), 0);
                    int less = passedOver.getOrDefault(after.id(), 0);
                    assertThat(more > less || more == less && before.id().compareTo(after.id()) < 0)
                            .isTrue();
                    ties++;
                }
            }
            List<MatchMentee> shuffled = new ArrayList<>(waiting);
            Collections.shuffle(shuffled, dice);
            assertThat(WaitingList.ordered(shuffled, passedOver)).isEqualTo(ordered);
        }
        assertThat(ties).isGreaterThan(200);
    }

    @Test
    void a_place_goes_to_the_first_for_whom_it_is_allowed_and_to_nobody_when_it_is_for_none() {
        MatchMentee first = mentee(new UUID(0, 1), MONDAY);
        MatchMentee second = mentee(new UUID(0, 2), MONDAY.plusSeconds(1));
        List<MatchMentee> ordered = WaitingList.ordered(List.of(second, first), Map.of());

        assertThat(WaitingList.next(ordered, any -> true)).contains(first);
        assertThat(WaitingList.next(ordered, second::equals)).contains(second);
        assertThat(WaitingList.next(ordered, any -> false)).isEmpty();
    }

    private static Duration hours(Random dice) {
        return Duration.ofHours(dice.nextInt(4));
    }

    private static MatchMentee mentee(UUID id, Instant since) {
        MatchPerson who = new MatchPerson(id, null, "", Set.of(), null, null, null, 0, Set.of(), 0);
        return new MatchMentee(who, Map.of(), Set.of(), Set.of(), List.of(), Set.of(), Set.of(), since);
    }
}
