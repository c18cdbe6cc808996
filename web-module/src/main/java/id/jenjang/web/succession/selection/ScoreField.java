package id.jenjang.web.succession.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One score to be typed. */
public final class ScoreField {
    private final String key;
    private final String title;
    private final String weight;
    private String text;

    ScoreField(String key, String title, String weight, String text) {
        this.key = key;
        this.title = title;
        this.weight = weight;
        this.text = text;
    }

    /** What was typed, in hundredths of a point; -1 for what is no score; what is empty is left out. */
    static Map<String, Integer> scores(List<ScoreField> fields) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        fields.forEach(field ->
                SelectionWords.hundredths(field.text).ifPresent(hundredths -> scores.put(field.key, hundredths)));
        return scores;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public String getWeight() {
        return weight;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
