package id.jenjang.mentoring.offer;

import id.jenjang.mentoring.match.Fit;
import id.jenjang.mentoring.match.FitPart;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** A fit as text to be kept. */
final class FitText {
    private static final String TOTAL = "total";
    private static final String MOST = "most";

    private FitText() {}

    static String write(Fit fit) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (FitPart part : FitPart.values()) {
            json.add(part.name(), fit.points().getOrDefault(part, 0));
        }
        return json.add(TOTAL, fit.total()).add(MOST, fit.most()).build().toString();
    }

    static Fit read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<FitPart, Integer> points = new EnumMap<>(FitPart.class);
            for (FitPart part : FitPart.values()) {
                points.put(part, json.getInt(part.name(), 0));
            }
            return new Fit(Map.copyOf(points), json.getInt(TOTAL), json.getInt(MOST));
        }
    }
}
