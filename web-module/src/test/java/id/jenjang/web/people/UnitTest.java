package id.jenjang.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.ShowsPeople;
import id.jenjang.ladder.PageAsked;
import id.jenjang.ladder.PageAsked.Order;
import id.jenjang.ladder.People;
import id.jenjang.ladder.UnitOverview;
import id.jenjang.ladder.UnitOverview.YearCount;
import id.jenjang.people.UnitRow;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class UnitTest {
    private static final UUID DINAS = UUID.randomUUID();

    private final List<PageAsked> asked = new ArrayList<>();
    private final AskedRows<Somebody> rows = new AskedRows<>("budi", Order.NAME, page -> {
        asked.add(page);
        return new People<>(page.first() > 5 ? List.of() : List.of(new Somebody()), 41);
    });

    private record Somebody() implements ShowsPeople {
        @Override
        public Collection<UUID> people() {
            return List.of(DINAS);
        }
    }

    @Test
    void counting_shows_nobody() {
        assertThat(rows.count(Map.of())).isEqualTo(41);
        assertThat(asked.get(0).first()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_page_is_asked_for_in_the_order_of_the_picked_column() {
        SortMeta picked =
                SortMeta.builder().field("RETIRES").order(SortOrder.DESCENDING).build();

        assertThat(rows.load(0, 20, Map.of("RETIRES", picked), Map.of())).hasSize(1);
        assertThat(asked).containsExactly(new PageAsked("budi", Order.RETIRES, true, 0, 20));
    }

    @Test
    void without_a_picked_column_the_usual_order_stands() {
        rows.load(0, 50, Map.of(), Map.of());

        assertThat(asked).containsExactly(new PageAsked("budi", Order.NAME, false, 0, 50));
    }

    @Test
    void units_are_indented_below_the_first() {
        List<UnitView> units = UnitView.of(
                List.of(new UnitRow(DINAS, null, "Dinas", 2), new UnitRow(UUID.randomUUID(), DINAS, "Bidang", 3)));

        assertThat(units).extracting(UnitView::label).containsExactly("Dinas", "\u00a0\u00a0\u00a0Bidang");
    }

    @Test
    void an_address_keeps_what_was_chosen_and_nothing_that_is_no_id() {
        UUID job = UUID.randomUUID();

        assertThat(new UnitChoice(DINAS.toString(), job.toString(), " a&b ").query(DINAS))
                .isEqualTo("unit=" + DINAS + "&job=" + job + "&q=a%26b");
        assertThat(new UnitChoice("x", "../etc", null).query(DINAS)).isEqualTo("unit=" + DINAS);
    }

    @Test
    void the_chart_of_retirements_has_a_bar_for_every_year() {
        UnitOverview unit = new UnitOverview(
                new UnitRow(DINAS, null, "Dinas", 0),
                LocalDate.of(2026, 11, 23),
                3,
                List.of(new YearCount(2026, 0), new YearCount(2027, 2)),
                1,
                List.of(),
                0,
                false);

        assertThat(RetirementChart.json(unit, Words.in(new Locale("id"))))
                .contains("\"x\":2026", "\"y\":0", "\"x\":2027", "\"y\":2", "\"type\":\"bar\"");
    }
}
