package id.jenjang.web.ladder;

import static id.jenjang.web.ladder.Sheets.id;
import static id.jenjang.web.ladder.Sheets.map;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.ladder.LadderMap;
import id.jenjang.web.frame.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapChoiceTest {
    @Test
    void a_small_map_is_drawn_whole() {
        assertThat(MapChoice.families(map(4), null)).containsExactly("F0", "F1", "F2", "F3");
    }

    @Test
    void of_a_big_one_the_own_family_and_the_nearest_are_drawn() {
        assertThat(MapChoice.families(map(5), null)).containsExactly("F0", "F1", "F2", "F3");
    }

    @Test
    void a_chosen_family_is_drawn_beside_the_own() {
        assertThat(MapChoice.families(map(9), "F7")).containsExactly("F0", "F7");
    }

    @Test
    void a_family_that_is_not_on_the_map_chooses_nothing() {
        assertThat(MapChoice.families(map(9), "<b>")).hasSize(4);
    }

    @Test
    void what_is_left_out_leaves_no_gap_and_no_loose_end() {
        LadderMap part = MapChoice.only(map(5), Set.of("F0", "F4"));

        assertThat(part.rows()).extracting(LadderMap.Row::family).containsExactly("F0", "F4");
        assertThat(part.nodes()).extracting(LadderMap.Node::job).containsExactly(id("me"), id("upper0"), id("upper4"));
        assertThat(part.nodes()).extracting(LadderMap.Node::row).containsExactly(0, 0, 1);
        assertThat(part.edges()).hasSize(2);
    }

    @Test
    void the_list_names_what_is_nearest_first_and_leads_to_each_sheet() {
        List<MapRow> rows = MapList.of(map(3), Words.in(new Locale("en")), Sheets.TODAY, "/ladder/sheet?job=");

        assertThat(rows).extracting(MapRow::job).containsExactly("me", "upper0", "upper1", "upper2");
        assertThat(rows.get(0).address()).isEmpty();
        assertThat(rows.get(1).address()).isEqualTo("/ladder/sheet?job=" + id("upper0"));
        assertThat(rows.get(2).stands()).isEqualTo("Within reach from 23 November 2027");
    }
}
