package id.jenjang.web.rotation.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecreePicksTest {
    private static final List<UUID> MOVES =
            IntStream.range(0, 6).mapToObj(number -> new UUID(7, number)).toList();

    private final DecreePicks picks = new DecreePicks();

    @Test
    void what_is_ticked_stays_over_other_pages_and_filters_until_its_own_row_is_unticked() {
        picks.absorb("", names(0, 1, 2), names(1, 2));
        picks.absorb("", names(3, 4, 5), names(4));
        assertThat(picks.of("")).containsExactlyInAnyOrder(MOVES.get(1), MOVES.get(2), MOVES.get(4));

        picks.absorb("", names(2, 4), null);
        assertThat(picks.of("")).containsExactly(MOVES.get(1));
    }

    @Test
    void a_request_that_shows_no_rows_changes_nothing() {
        picks.absorb("", names(0), names(0));
        picks.absorb("", null, names(1));
        assertThat(picks.of("")).containsExactly(MOVES.get(0));
    }

    @Test
    void only_what_the_form_showed_is_taken_and_what_is_no_id_is_left_out() {
        picks.absorb("", new String[] {MOVES.get(0).toString(), "x"}, new String[] {
            MOVES.get(0).toString(), MOVES.get(1).toString(), "x"
        });
        assertThat(picks.of("")).containsExactly(MOVES.get(0));
    }

    @Test
    void all_results_are_added_to_what_was_ticked_and_clearing_takes_all_away() {
        picks.absorb("", names(0), names(0));
        picks.add("", MOVES.subList(2, 4));
        assertThat(picks.of("")).containsExactlyInAnyOrder(MOVES.get(0), MOVES.get(2), MOVES.get(3));
        picks.clear("");
        assertThat(picks.of("")).isEmpty();
    }

    @Test
    void a_chain_that_is_looked_at_alone_is_ticked_apart() {
        picks.absorb("", names(0), names(0));
        picks.absorb("chain", names(0, 1), names(1));
        assertThat(picks.of("")).containsExactly(MOVES.get(0));
        assertThat(picks.of("chain")).containsExactly(MOVES.get(1));
    }

    private static String[] names(int... places) {
        return IntStream.of(places)
                .mapToObj(place -> MOVES.get(place).toString())
                .toArray(String[]::new);
    }
}
