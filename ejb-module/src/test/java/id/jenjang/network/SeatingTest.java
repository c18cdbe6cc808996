package id.jenjang.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The assignment to columns of several seats against trying everything and against the other way to find it. */
class SeatingTest {
    private static final int CASES = 5_000;

    @Test
    void what_is_possible_is_the_best_there_is_and_proves_it_from_whatever_prices() {
        SplittableRandom random = new SplittableRandom(12);
        RandomNetworks.provenToBeBest(random, CASES, network -> {
            long[] prices = new long[network.columns()];
            Arrays.setAll(prices, column -> random.nextInt(5));
            return Seating.best(network, prices);
        });
    }

    @Test
    void many_rows_for_few_wanted_seats_prove_themselves_and_agree_with_the_assigner() {
        SplittableRandom random = new SplittableRandom(13);
        for (int seats = 1; seats < 6; seats++) {
            Network network = RandomNetworks.wanted(random, 400, 90, 25, seats);
            Assignment assignment = Seating.best(network);
            assertThat(AssignmentProof.holds(network, assignment)).isTrue();
            assertThat(assignment.value()).isEqualTo(Assigner.best(network).value());
        }
    }
}
