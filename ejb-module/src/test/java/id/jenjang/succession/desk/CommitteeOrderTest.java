package id.jenjang.succession.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.requirement.Verdict;
import id.jenjang.succession.rank.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitteeOrderTest {
    @Test
    void acts_are_applied_one_after_the_other() {
        assertThat(ordered(computed("a", "b", "c"), act("c", 1), act("a", 3))).containsExactly("c", "b", "a");
    }

    @Test
    void an_act_that_was_taken_back_counts_no_more() {
        OrderAct undone = new OrderAct(
                UUID.randomUUID(),
                id("c"),
                "c",
                1,
                "sebab",
                3,
                0,
                "komite",
                Instant.EPOCH,
                Optional.of("komite"),
                Optional.of(Instant.EPOCH));
        assertThat(ordered(computed("a", "b", "c"), undone)).containsExactly("a", "b", "c");
    }

    @Test
    void an_act_about_somebody_who_is_not_listed_waits_until_they_are() {
        assertThat(ordered(computed("a", "b"), act("c", 1))).containsExactly("a", "b");
        assertThat(ordered(computed("a", "b", "c"), act("c", 1))).containsExactly("c", "a", "b");
    }

    @Test
    void a_place_behind_the_end_of_a_shorter_list_is_the_last() {
        assertThat(ordered(computed("a", "b"), act("a", 5))).containsExactly("b", "a");
    }

    @Test
    void who_was_moved_carries_the_act_and_the_computed_place() {
        OrderAct act = act("b", 1);
        SuccessorRow first = CommitteeOrder.of(computed("a", "b"), List.of(act)).get(0);
        assertThat(first.movedBy()).contains(act.uuid());
        assertThat(first.computed()).isEqualTo(2);
    }

    private static List<String> ordered(List<SuccessorRow> computed, OrderAct... acts) {
        return CommitteeOrder.of(computed, List.of(acts)).stream()
                .map(SuccessorRow::name)
                .toList();
    }

    private static UUID id(String name) {
        return new UUID(1, name.charAt(0));
    }

    private static OrderAct act(String name, int place) {
        return new OrderAct(
                UUID.randomUUID(),
                id(name),
                name,
                place,
                "sebab",
                1,
                0,
                "komite",
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private static List<SuccessorRow> computed(String... names) {
        List<String> all = Arrays.asList(names);
        return all.stream()
                .map(name -> new SuccessorRow(
                        id(name),
                        name,
                        all.indexOf(name) + 1,
                        "",
                        "",
                        "",
                        "VERTICAL",
                        Readiness.READY_NOW,
                        Verdict.MET,
                        LocalDate.EPOCH,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        false,
                        Optional.empty()))
                .toList();
    }
}
