package id.jenjang.web.ladder;

import static id.jenjang.web.ladder.Sheets.TODAY;
import static id.jenjang.web.ladder.Sheets.job;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.ladder.Retirement;
import id.jenjang.ladder.StandingRow;
import id.jenjang.ladder.StandingRow.PositionHeld;
import id.jenjang.ladder.StepKind;
import id.jenjang.ladder.Way;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.fact.CreditForecast;
import id.jenjang.requirement.fact.CreditForecast.Point;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CareerWordsTest {
    private static final Words WORDS = Words.in(new Locale("id"));
    private final CareerWords career = new CareerWords(WORDS, Sheets.RATNA, true);

    private static StandingRow standing(LocalDate since, LocalDate levelSince, Retirement retirement) {
        PositionHeld held = new PositionHeld(
                job("Analis Kebijakan Ahli Pertama", JobLevel.AHLI_PERTAMA),
                Sheets.id("bappeda"),
                "Bappeda",
                since,
                levelSince,
                new Provenance("SIMPEG", TODAY, null));
        return new StandingRow(
                Sheets.RATNA,
                "Ratna Dewi, S.E.",
                EmployeeKind.PNS,
                Optional.of(held),
                Optional.empty(),
                retirement,
                Optional.empty(),
                Optional.empty(),
                TODAY);
    }

    @Test
    void tenure_is_told_in_years_and_months_with_its_start() {
        LocalDate since = LocalDate.of(2023, 9, 1);
        StandingView view = career.standing(standing(since, since, unknown()));

        assertThat(view.tenure()).isEqualTo("3 tahun 2 bulan");
        assertThat(view.tenureNote()).isEqualTo("sejak 1 September 2023");
    }

    @Test
    void a_longer_time_in_the_level_is_told_beside() {
        StandingView view = career.standing(standing(LocalDate.of(2026, 11, 1), LocalDate.of(2020, 11, 23), unknown()));

        assertThat(view.tenure()).isEqualTo("kurang dari sebulan");
        assertThat(view.tenureNote()).isEqualTo("sejak 1 November 2026 · 6 tahun pada jenjang ini");
    }

    @Test
    void the_retirement_date_names_where_it_comes_from() {
        LocalDate day = LocalDate.of(2051, 5, 1);
        Retirement retirement = new Retirement(Optional.of(day), Retirement.Source.JOB, OptionalInt.of(60));
        StandingView view = career.standing(standing(TODAY, TODAY, retirement));

        assertThat(view.retirement()).isEqualTo("1 Mei 2051");
        assertThat(view.retirementNote()).isEqualTo("Usia pensiun jabatan ini 60 tahun");
    }

    @Test
    void what_is_not_known_stays_empty_and_says_why() {
        StandingView view = career.standing(standing(TODAY, TODAY, unknown()));

        assertThat(view.grade()).isEmpty();
        assertThat(view.retirement()).isEmpty();
        assertThat(view.retirementNote()).isEqualTo("Usia pensiun jabatan belum diketahui");
    }

    @Test
    void a_way_without_a_date_says_so() {
        Way.Leg leg = new Way.Leg(
                job("a", JobLevel.AHLI_PERTAMA),
                job("b", JobLevel.AHLI_MUDA),
                StepKind.VERTICAL,
                Optional.of(LocalDate.of(2029, 2, 1)),
                Optional.empty());

        assertThat(career.way(new Way(List.of(leg), Optional.empty())).title())
                .isEqualTo("1 langkah; tanggal belum dapat diperkirakan");
        WayView dated = career.way(new Way(List.of(leg), leg.earliest()));
        assertThat(dated.title()).isEqualTo("1 langkah; paling cepat 1 Februari 2029");
        assertThat(dated.legs().get(0).kind()).isEqualTo("Vertikal");
    }

    @Test
    void the_forecast_tells_points_need_gap_and_day() {
        ForecastView view = new ForecastWords(WORDS).view(forecast(78.5));

        assertThat(view.sentence()).isEqualTo("78,5 dari 100; kurang 21,5. Tercapai sekitar 1 Februari 2029.");
        assertThat(view.note()).isEqualTo("Tahun tanpa data angka kredit dihitung dengan predikat Baik: 2024.");
        assertThat(view.rows()).hasSize(3);
        assertThat(view.rows().get(2).state()).isEqualTo("perkiraan");
    }

    @Test
    void a_need_that_is_met_asks_for_nothing_more() {
        assertThat(new ForecastWords(WORDS).view(forecast(100)).sentence())
                .isEqualTo("100 dari 100: kebutuhan angka kredit sudah terpenuhi.");
    }

    @Test
    void the_chart_shows_what_the_table_shows() {
        String json = ForecastChart.json(forecast(78.5), WORDS);

        assertThat(json).contains("\"y\":78.5", "1 Februari 2029", "terkumpul", "perkiraan", "Kebutuhan");
        assertThat(ForecastChart.year(LocalDate.of(2027, 1, 1))).isEqualTo(2027);
    }

    static CreditForecast forecast(double points) {
        Point start = new Point(LocalDate.of(2023, 9, 1), 50);
        Point now = new Point(LocalDate.of(2026, 1, 1), points);
        LocalDate reached = LocalDate.of(2029, 2, 1);
        return new CreditForecast(
                JobLevel.AHLI_PERTAMA,
                CreditAim.LEVEL,
                100,
                points,
                reached,
                List.of(start, now),
                List.of(now, new Point(reached, 100)),
                List.of(2024));
    }

    private static Retirement unknown() {
        return new Retirement(Optional.empty(), Retirement.Source.UNKNOWN, OptionalInt.empty());
    }
}
