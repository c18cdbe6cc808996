package id.jenjang.web.rotation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.rotation.plan.TimelineRow;
import id.jenjang.rotation.plan.TimelineRow.Bar;
import id.jenjang.rotation.plan.TimelineRow.Kind;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineSvgTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final TimelineSvg SVG =
            new TimelineSvg(FIRST, LocalDate.of(2027, 12, 31), Words.in(new Locale("id")));

    @Test
    void the_axis_runs_from_seven_years_before_the_round_to_the_year_after_it() {
        assertThat(SVG.marks())
                .extracting(TimelinePicture.Mark::text)
                .containsExactly("2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028");
        assertThat(SVG.marks().get(0).x()).isZero();
    }

    @Test
    void bars_lie_below_one_another_and_inside_the_strip_whenever_they_began_or_end() {
        TimelinePicture row = draw(
                new Bar(null, "Siti", Kind.HELD, LocalDate.of(1999, 5, 1), LocalDate.of(2026, 12, 31), null),
                new Bar(null, "Budi", Kind.PLANNED, FIRST, null, null));

        assertThat(row.height()).isEqualTo(52);
        assertThat(row.bars()).extracting(TimelinePicture.Bar::y).containsExactly(0, 26);
        assertThat(row.bars().get(0).x()).isZero();
        assertThat(row.bars().get(1).x() + row.bars().get(1).width()).isEqualTo(TimelineSvg.WIDTH);
        assertThat(row.bars()).extracting(TimelinePicture.Bar::planned).containsExactly(false, true);
    }

    @Test
    void only_what_lies_over_the_longest_tenure_is_marked_as_over() {
        LocalDate end = LocalDate.of(2026, 12, 31);
        TimelinePicture.Bar within = draw(new Bar(null, "Siti", Kind.HELD, FIRST.minusYears(4), end, null))
                .bars()
                .get(0);
        TimelinePicture.Bar over = draw(new Bar(null, "Siti", Kind.HELD, FIRST.minusYears(6), end, FIRST.minusYears(1)))
                .bars()
                .get(0);

        assertThat(within.overWidth()).isZero();
        assertThat(over.overX()).isGreaterThan(over.x());
        assertThat(over.overX() + over.overWidth()).isEqualTo(over.x() + over.width());
        assertThat(over.spoken())
                .isEqualTo(
                        "Siti, dipegang 1 Januari 2021 sampai 31 Desember 2026; melampaui masa jabatan sejak 1 Januari 2026");
    }

    @Test
    void a_name_longer_than_the_room_beside_its_bar_is_cut_and_spoken_whole() {
        String name = "Prof. Dr. " + "x".repeat(200);
        TimelinePicture row = draw(
                new Bar(null, name, Kind.HELD, LocalDate.of(1999, 5, 1), null, null),
                new Bar(null, name, Kind.PLANNED, FIRST, null, null),
                new Bar(null, "Siti", Kind.PLANNED, FIRST, null, null));

        assertThat(row.bars())
                .extracting(bar -> bar.label().length())
                .as("to the right of the left edge, to the left of the round")
                .containsExactly(102, 83, 4);
        assertThat(row.bars().get(0).label()).endsWith("x…");
        assertThat(row.bars().get(0).spoken()).startsWith(name + ", dipegang");
    }

    @Test
    void an_empty_row_keeps_the_height_of_one_bar() {
        assertThat(draw().height()).isEqualTo(26);
    }

    private static TimelinePicture draw(Bar... bars) {
        return SVG.draw(new TimelineRow(new UUID(0, 1), "Lurah", "Kelurahan", List.of(bars)));
    }
}
