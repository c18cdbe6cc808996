package id.jenjang.web.rotation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.store.Plans.Point;
import id.jenjang.web.frame.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressSvgTest {
    private static final ProgressSvg SVG = new ProgressSvg(Words.in(new Locale("id")));

    @Test
    void a_search_that_has_found_nothing_draws_nothing() {
        assertThat(SVG.draw(List.of()).drawn()).isFalse();
        assertThat(SVG.draw(List.of(new Point(1, 0, "BOUND", 0, null, null))).drawn())
                .isFalse();
    }

    @Test
    void a_value_holds_until_the_next_one_is_found_and_the_line_goes_on_to_the_end() {
        ProgressPicture picture = SVG.draw(List.of(
                new Point(1, 0, "BOUND", 0, null, 100.0),
                new Point(2, 500, "DIVE", 0, 0.0, 100.0),
                new Point(3, 1000, "POLISH", 0, 100.0, 100.0)));

        assertThat(picture.best()).isEqualTo("M400.0 195.5H704.0V24.5H704");
        assertThat(picture.bound()).startsWith("M96.0 24.5H400.0V24.5");
        assertThat(picture.end()).isEqualTo("1 detik");
    }

    @Test
    void only_the_objective_worked_on_is_drawn_but_the_points_of_all_are_told() {
        ProgressPicture picture =
                SVG.draw(List.of(new Point(1, 0, "DIVE", 0, 5000.0, 5000.0), new Point(2, 900, "DIVE", 2, 7.0, 9.0)));

        assertThat(picture.objective()).isEqualTo(Objective.values()[2]);
        assertThat(picture.marks()).allSatisfy(mark -> assertThat(mark.text()).isIn("7", "8", "9"));
        assertThat(picture.rows()).hasSize(2);
        assertThat(picture.rows().get(0).gap()).isEqualTo("22,23 %");
    }

    @Test
    void the_newest_twelve_points_are_told_the_newest_first() {
        List<Point> many = IntStream.range(0, 13)
                .mapToObj(i -> new Point(i, i * 1000L, "POLISH", 0, (double) i, 20.0))
                .toList();

        assertThat(SVG.draw(many).rows())
                .extracting(ProgressPicture.Row::best)
                .containsExactly("12", "11", "10", "9", "8", "7", "6", "5", "4", "3", "2", "1");
        assertThat(SVG.draw(many.subList(0, 12)).rows()).hasSize(12);
    }
}
