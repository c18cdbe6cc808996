package id.jenjang.web.ladder;

import id.jenjang.requirement.fact.CreditForecast;
import id.jenjang.requirement.fact.CreditForecast.Point;
import id.jenjang.web.frame.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a forecast of credit points into words. */
final class ForecastWords {
    private final Words words;

    ForecastWords(Words words) {
        this.words = words;
    }

    ForecastView view(CreditForecast forecast) {
        boolean there = forecast.points() >= forecast.need();
        String sentence = there
                ? words.text(
                        "ladder_career.text.enough", words.number(forecast.points()), words.number(forecast.need()))
                : words.text(
                        "ladder_career.text.points",
                        words.number(forecast.points()),
                        words.number(forecast.need()),
                        words.number(forecast.need() - forecast.points()),
                        words.date(forecast.reached()));
        return new ForecastView(
                words.text("CreditAim." + forecast.aim().name()), sentence, note(forecast), rows(forecast));
    }

    private String note(CreditForecast forecast) {
        if (forecast.missingYears().isEmpty()) {
            return "";
        }
        String years = forecast.missingYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return words.text("ladder_career.text.gaps", years);
    }

    private List<ForecastView.Line> rows(CreditForecast forecast) {
        List<ForecastView.Line> rows = new ArrayList<>();
        forecast.past().forEach(point -> rows.add(line(point, "ladder_career.text.gathered")));
        forecast.coming().stream().skip(1).forEach(point -> rows.add(line(point, "ladder_career.text.forecast")));
        return rows;
    }

    private ForecastView.Line line(Point point, String state) {
        return new ForecastView.Line(words.date(point.day()), words.number(point.points()), words.text(state));
    }
}
