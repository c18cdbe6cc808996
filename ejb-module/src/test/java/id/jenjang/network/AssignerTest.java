package id.jenjang.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The exact assignment against trying everything, and its proof against tampering. */
class AssignerTest {
    private static final int CASES = 3_000;

    @Test
    void what_is_possible_is_the_best_there_is_and_proves_it() {
        RandomNetworks.provenToBeBest(new SplittableRandom(3), CASES, Assigner::best);
    }

    @Test
    void large_networks_of_equal_and_of_unequal_posts_prove_themselves() {
        for (boolean desired : new boolean[] {false, true}) {
            Network network = RandomNetworks.large(1_000, 20, desired, 5);
            Assignment assignment = Assigner.best(network);
            assertThat(AssignmentProof.holds(network, assignment)).isTrue();
        }
    }

    @Test
    void a_proof_that_was_tampered_with_does_not_hold() {
        Network network = RandomNetworks.large(50, 5, true, 9);
        Assignment right = Assigner.best(network);
        for (int row = 0; row < 50; row++) {
            long[] prices = right.rowPrice().clone();
            prices[row] -= 1;
            assertThat(AssignmentProof.holds(network, with(right, right.column(), right.value(), prices)))
                    .isFalse();
        }
        int[] crowded = right.column().clone();
        crowded[0] = crowded[1];
        assertThat(AssignmentProof.holds(network, with(right, crowded, right.value(), right.rowPrice())))
                .isFalse();
        assertThat(AssignmentProof.holds(network, with(right, right.column(), right.value() + 1, right.rowPrice())))
                .isFalse();
    }

    private static Assignment with(Assignment from, int[] column, long value, long[] rowPrice) {
        return new Assignment(column, value, rowPrice, from.columnPrice(), new int[0]);
    }

    @Test
    void later_orders_only_choose_among_what_is_best_in_the_earlier_ones() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < CASES / 3; i++) {
            checkOrders(RandomNetworks.ordered(random, 3, 1));
        }
    }

    @Test
    void orders_too_large_to_be_added_up_are_solved_in_turn_and_as_exactly() {
        SplittableRandom random = new SplittableRandom(9);
        boolean inTurn = false;
        for (int i = 0; i < CASES / 3; i++) {
            OrderedNetwork network = RandomNetworks.ordered(random, 3, 1L << 40);
            inTurn |= OrderedAssigner.best(network).size() == 3;
            checkOrders(network);
        }
        assertThat(inTurn).isTrue();
    }

    private static void checkOrders(OrderedNetwork network) {
        List<OrderedAssigner.Turn> turns = OrderedAssigner.best(network);
        Assignment last = turns.get(turns.size() - 1).assignment();
        List<Long> best = RandomNetworks.bestByTrying(network);
        assertThat(last.possible()).isEqualTo(!best.isEmpty());
        if (last.possible()) {
            List<Long> worth = new ArrayList<>();
            for (int k = 0; k < network.orders(); k++) {
                worth.add(network.worth(k, last.column()));
            }
            assertThat(worth).isEqualTo(best);
            assertThat(turns).allMatch(turn -> AssignmentProof.holds(turn.network(), turn.assignment()));
        }
    }

    @Test
    void values_that_could_overflow_are_refused() {
        long[] huge = {Long.MAX_VALUE / 4};
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Network(
                        new int[] {0, 1}, new int[] {0}, huge, new long[] {Network.NOT_OUT}, new int[] {1})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_network_gives_the_same_assignment() {
        Network network = RandomNetworks.large(300, 10, true, 4);
        assertThat(Arrays.equals(
                        Assigner.best(network).column(), Assigner.best(network).column()))
                .isTrue();
    }
}
