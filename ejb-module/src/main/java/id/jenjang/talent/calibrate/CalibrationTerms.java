package id.jenjang.talent.calibrate;

import id.jenjang.json.JsonFields;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a committee votes, and which spread it expects, as {@code calibration/sidang.json} says; a session keeps what it
 * began with.
 *
 * @param majority more than that share of the votes, in percent, keeps a move
 * @param quorum which share of those who may vote has to, in percent
 * @param guide the expected share of each box in percent; shown, never forced
 * @param source where these come from; empty for those a session keeps
 * @param confirmed whether the agency confirmed them
 */
public record CalibrationTerms(
        int majority, int quorum, TieRule tie, Map<TalentBox, Integer> guide, String source, boolean confirmed) {
    /** The name below the folder of rules, the agency's own or the packed one. */
    static final String FILE = "calibration/sidang.json";

    private static final int WHOLE = 100;
    private static final CalibrationTerms SHIPPED = packed();

    public CalibrationTerms {
        guide = Collections.unmodifiableMap(new LinkedHashMap<>(guide));
    }

    /** Those that are shipped. */
    public static CalibrationTerms shipped() {
        return SHIPPED;
    }

    /** The same with another guide. */
    public CalibrationTerms guided(Map<TalentBox, Integer> other) {
        return new CalibrationTerms(majority, quorum, tie, other, source, confirmed);
    }

    /** The expected share of a box in percent; 0 where none is said. */
    public int share(TalentBox box) {
        return guide.getOrDefault(box, 0);
    }

    /** Whether the shares of the guide are shares: none below 0, together the whole. */
    boolean whole() {
        return guide.values().stream().allMatch(share -> share >= 0)
                && guide.values().stream().mapToInt(share -> share).sum() == WHOLE;
    }

    /** The guide as stored. */
    String text() {
        return TalentBox.all().stream().map(box -> box.key() + ":" + share(box)).collect(Collectors.joining(" "));
    }

    static Map<TalentBox, Integer> guide(String text) {
        Map<TalentBox, Integer> guide = new LinkedHashMap<>();
        for (String part : text.split(" ")) {
            String[] pair = part.split(":");
            guide.put(TalentBox.of(pair[0]), Integer.valueOf(pair[1]));
        }
        return guide;
    }

    /** Those of a text; refused with all its faults at once. */
    static CalibrationTerms read(String text) {
        List<String> faults = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            CalibrationTerms terms = read(new JsonFields(reader.readObject(), FILE, faults));
            if (faults.isEmpty() && !terms.whole()) {
                faults.add(FILE + ": guide: jumlah bagian semua kotak harus 100.");
            }
            if (faults.isEmpty()) {
                return terms;
            }
        } catch (JsonException e) {
            faults.add(FILE + ": bukan JSON yang sah; periksa tanda kurung dan koma.");
        }
        throw new IllegalArgumentException(String.join(" ", faults));
    }

    private static CalibrationTerms packed() {
        try (InputStream file = CalibrationTerms.class.getResourceAsStream("/" + FILE)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalibrationTerms read(JsonFields fields) {
        fields.integer("version", 1, Integer.MAX_VALUE);
        JsonFields shares = fields.object("guide");
        Map<TalentBox, Integer> guide = new LinkedHashMap<>();
        TalentBox.all().forEach(box -> guide.put(box, shares.integer(box.key(), 0, WHOLE)));
        shares.finish();
        CalibrationTerms terms = new CalibrationTerms(
                fields.integer("majorityPercent", 1, WHOLE - 1),
                fields.integer("quorumPercent", 1, WHOLE),
                fields.constant("tie", TieRule.class),
                guide,
                fields.text("source"),
                fields.flag("confirmed", false));
        fields.finish();
        return terms;
    }
}
