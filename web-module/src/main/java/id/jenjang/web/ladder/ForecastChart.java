package id.jenjang.web.ladder;

import id.jenjang.requirement.fact.CreditForecast;
import id.jenjang.web.frame.ChartJson;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;

/** Draws credit points over the years: gathered, to come, and the need. */
@Named
@ApplicationScoped
public class ForecastChart {
    @Inject
    private Messages messages;

    /** The configuration of the chart; null for no forecast. */
    public String of(CreditForecast forecast) {
        return forecast == null ? null : json(forecast, messages.words());
    }

    static String json(CreditForecast forecast, Words words) {
        LocalDate first = forecast.past().get(0).day();
        LocalDate last = forecast.coming().get(forecast.coming().size() - 1).day();
        List<CreditForecast.Point> need = List.of(
                new CreditForecast.Point(first, forecast.need()), new CreditForecast.Point(last, forecast.need()));
        return ChartJson.of(
                "line",
                words.text("ladder_career.label.year"),
                words.text("ladder_career.label.points"),
                Json.createArrayBuilder()
                        .add(ChartJson.series(
                                words.text("ladder_career.text.gathered"), "done", points(forecast.past(), words)))
                        .add(ChartJson.series(
                                words.text("ladder_career.text.forecast"), "ahead", points(forecast.coming(), words)))
                        .add(ChartJson.series(words.text("ladder_career.label.need"), "limit", points(need, words)))
                        .build());
    }

    private static List<ChartJson.Point> points(List<CreditForecast.Point> points, Words words) {
        return points.stream()
                .map(point -> new ChartJson.Point(year(point.day()), point.points(), words.date(point.day())))
                .toList();
    }

    /** A day as a part of its year, 2026.5 for the middle of 2026. */
    static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }
}
