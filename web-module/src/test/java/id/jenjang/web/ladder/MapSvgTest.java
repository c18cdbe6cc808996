package id.jenjang.web.ladder;

import static id.jenjang.web.ladder.Sheets.id;
import static id.jenjang.web.ladder.Sheets.map;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.ladder.LadderMap;
import id.jenjang.web.frame.Words;
import id.jenjang.web.ladder.MapPicture.Box;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MapSvgTest {
    private final MapPicture picture = new MapSvg(Words.in(new Locale("id")), Sheets.TODAY).draw(map(3));

    private Box box(String job) {
        return picture.boxes().stream()
                .filter(box -> box.job().equals(id(job)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void boxes_lie_inside_the_picture_and_none_covers_another() {
        List<Box> boxes = picture.boxes();

        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
        });
        for (Box one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != one
                            && Math.abs(other.x() - one.x()) < one.width()
                            && Math.abs(other.y() - one.y()) < one.height())
                    .isEmpty();
        }
    }

    @Test
    void a_higher_level_stands_to_the_right_and_each_family_in_its_band() {
        assertThat(box("upper0").x()).isGreaterThan(box("me").x());
        assertThat(picture.bands()).hasSize(3);
        assertThat(box("upper2").y()).isGreaterThan(picture.bands().get(2).y());
    }

    @Test
    void a_job_says_how_one_stands_to_it_in_words_and_not_by_colour_alone() {
        assertThat(box("me").note().text()).isEqualTo("jabatan sekarang");
        assertThat(box("upper0").note().text()).isEqualTo("siap sekarang");
        assertThat(box("upper1").note().text()).isEqualTo("mulai 2027");
        assertThat(box("upper1").spoken()).isEqualTo("upper1 mulai 2027. Dapat dicapai paling cepat 23 November 2027");
    }

    @Test
    void a_date_of_today_is_said_as_depending_on_what_is_missing() {
        MapPicture tomorrow = new MapSvg(Words.in(new Locale("id")), Sheets.TODAY.plusYears(1)).draw(map(3));

        assertThat(tomorrow.boxes())
                .extracting(box -> box.note().text())
                .containsExactly("jabatan sekarang", "siap sekarang", "bila dilengkapi", "mulai 2028");
    }

    @Test
    void levels_that_the_agency_treats_as_equal_share_a_heading() {
        assertThat(picture.columns())
                .extracting(MapPicture.Heading::name)
                .containsExactly("Ahli Pertama", "Ahli Muda / Pengawas");
    }

    @Test
    void the_style_of_a_line_tells_the_kind_of_step() {
        assertThat(picture.lines())
                .extracting(MapPicture.Line::kind)
                .containsExactly("vertical", "diagonal", "diagonal");
    }

    @Test
    void a_job_knows_the_lines_that_lead_to_it() {
        assertThat(box("upper2").way()).isEqualTo("2");
        assertThat(box("me").way()).isEmpty();
    }

    @Test
    void a_long_name_ends_in_an_ellipsis_after_three_rows() {
        assertThat(MapSvg.broken("Arsiparis Ahli Muda")).containsExactly("Arsiparis Ahli Muda");
        assertThat(MapSvg.broken("Pengelola Pengadaan Barang/Jasa Ahli Pertama pada Sekretariat Dewan Perwakilan"))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void nothing_to_draw_is_an_empty_picture() {
        MapPicture empty = new MapSvg(Words.in(new Locale("id")), Sheets.TODAY)
                .draw(new LadderMap(List.of(), List.of(), List.of(), List.of()));

        assertThat(empty.boxes()).isEmpty();
        assertThat(empty.height()).isPositive();
    }

    @Test
    void steps_inside_a_column_bend_round_the_boxes() {
        Box upper = box("upper0");
        Box lower = box("upper2");

        assertThat(MapSvg.path(upper, lower)).startsWith("M" + (upper.x() + upper.width()) + " ");
        assertThat(MapSvg.path(upper, lower)).endsWith((lower.x() + lower.width()) + " " + (lower.y() + 28));
    }
}
