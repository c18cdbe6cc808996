package id.jenjang.web.people;

import id.jenjang.ladder.UnitOverview;
import id.jenjang.web.frame.ChartJson;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;

/** Draws how many people of a unit retire in each year. */
@Named
@ApplicationScoped
public class RetirementChart {
    @Inject
    private Messages messages;

    /** The configuration of the chart; null without a unit. */
    public String of(UnitOverview unit) {
        return unit == null ? null : json(unit, messages.words());
    }

    static String json(UnitOverview unit, Words words) {
        return ChartJson.of(
                "bar",
                words.text("ladder_career.label.year"),
                words.text("people_unit.label.people"),
                Json.createArrayBuilder()
                        .add(ChartJson.series(
                                words.text("people_unit.label.people"),
                                "count",
                                unit.retirements().stream()
                                        .map(year -> new ChartJson.Point(
                                                year.year(), year.people(), String.valueOf(year.year())))
                                        .toList()))
                        .build());
    }
}
