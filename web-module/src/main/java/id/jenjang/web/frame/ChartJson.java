package id.jenjang.web.frame;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Writes the configuration of a chart. It is written into a script of the page, so that no text may end that script:
 * what could is written as an escape.
 */
public final class ChartJson {
    private ChartJson() {}

    /** A point with the words shown for it. */
    public record Point(double x, double y, String label) {}

    /** A series of points; its style is a class that the page's script knows. */
    public static JsonObjectBuilder series(String label, String style, List<Point> points) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        for (Point point : points) {
            data.add(Json.createObjectBuilder()
                    .add("x", point.x())
                    .add("y", point.y())
                    .add("label", point.label()));
        }
        return Json.createObjectBuilder()
                .add("label", label)
                .add("style", style)
                .add("data", data);
    }

    /** A chart of a type such as {@code line}, with the names of its axes. */
    public static String of(String type, String xName, String yName, JsonArray series) {
        JsonObject chart = Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("datasets", series))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("maintainAspectRatio", false)
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", axis(xName))
                                                .add("y", axis(yName).add("beginAtZero", true))))
                .build();
        return chart.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static JsonObjectBuilder axis(String name) {
        return Json.createObjectBuilder()
                .add("type", "linear")
                .add("title", Json.createObjectBuilder().add("display", true).add("text", name));
    }
}
