package id.jenjang.web.mentoring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.mentoring.match.FrontierPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierSvgTest {
    @Test
    void more_pairs_are_further_right_and_better_ones_further_up() {
        FrontierSvg.Picture picture = FrontierSvg.draw(
                List.of(new FrontierPoint(100, 50_000, 200), new FrontierPoint(40, 32_000, 600)), 1_000);

        FrontierSvg.Dot many = picture.dots().get(0);
        FrontierSvg.Dot few = picture.dots().get(1);
        assertThat(many.first()).isTrue();
        assertThat(few.first()).isFalse();
        assertThat(many.x()).isGreaterThan(few.x());
        assertThat(many.y()).as("y grows downwards").isGreaterThan(few.y());
        assertThat(many.average()).isEqualTo(50);
        assertThat(few.average()).isEqualTo(80);
        assertThat(few.worst()).isEqualTo(60);
        assertThat(picture.path()).isEqualTo("M%d %dL%d %d".formatted(many.x(), many.y(), few.x(), few.y()));
        assertThat(picture.across()).extracting(FrontierSvg.Mark::value).first().isEqualTo(40);
        assertThat(picture.across()).extracting(FrontierSvg.Mark::value).last().isEqualTo(100);
    }

    @Test
    void one_trade_is_one_dot_within_the_box_and_none_is_no_picture() {
        FrontierSvg.Picture one = FrontierSvg.draw(List.of(new FrontierPoint(1, 1_000, 1_000)), 1_000);

        assertThat(one.dots()).singleElement().satisfies(dot -> {
            assertThat(dot.x()).isBetween(0, 360);
            assertThat(dot.y()).isBetween(0, 220);
        });
        assertThat(FrontierSvg.draw(List.of(), 1_000).dots()).isEmpty();
        assertThat(FrontierSvg.draw(List.of(new FrontierPoint(0, 0, 0)), 1_000).dots())
                .singleElement()
                .extracting(FrontierSvg.Dot::average)
                .isEqualTo(0);
    }
}
