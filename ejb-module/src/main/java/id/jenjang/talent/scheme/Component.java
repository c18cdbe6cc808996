package id.jenjang.talent.scheme;

import id.jenjang.requirement.Citation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One weighted part of an axis (komponen).
 *
 * @param weight in ten-thousandths; those of an axis add up to {@link AxisRule#WHOLE}
 * @param validMonths how long a record counts; 0 for ever
 * @param target hours or months that the source asks for; 0 where it asks for none
 * @param scores hundredths by what the table names; empty where the source has no table
 * @param names the parts that the source averages; empty where it averages none
 * @param fields words of fields of study by family of jobs; a family not listed is not known
 */
public record Component(
        String key,
        Said title,
        int weight,
        ScoreSource source,
        int validMonths,
        int target,
        Map<String, Integer> scores,
        List<String> names,
        Map<String, List<String>> fields,
        Citation basis) {
    /** The highest score, 100 points in hundredths. */
    public static final int MOST = 10_000;

    public Component {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        names = List.copyOf(names);
        fields = Map.copyOf(fields);
    }

    /** The lowest score that it can give. */
    public int least() {
        return scores.values().stream().mapToInt(score -> score).min().orElse(0);
    }

    /** The highest score that it can give. */
    public int most() {
        return scores.values().stream().mapToInt(score -> score).max().orElse(MOST);
    }

    /** The score of a count: of the counts that the table names, the highest that is reached. */
    int scoreOfCount(long count) {
        return scores.entrySet().stream()
                .filter(step -> Integer.parseInt(step.getKey()) <= count)
                .max((one, other) -> Integer.parseInt(one.getKey()) - Integer.parseInt(other.getKey()))
                .orElseThrow()
                .getValue();
    }
}
