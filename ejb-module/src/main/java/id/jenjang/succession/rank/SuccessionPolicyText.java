package id.jenjang.succession.rank;

import id.jenjang.json.JsonFields;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a policy from text, with every fault at once, and the one that is shipped. */
public final class SuccessionPolicyText {
    private static final String PLACE = "Kebijakan suksesi";
    private static final int MOST_MONTHS = 600;
    private static final int MOST_LOSS = 10_000_000;
    private static final List<String> STEPS = List.of("VERTICAL", "HORIZONTAL", "DIAGONAL");

    private final List<String> faults = new ArrayList<>();

    private SuccessionPolicyText() {}

    /** The policy of a text under a version number; refused with all its faults at once. */
    public static SuccessionPolicy read(String text, int version) {
        SuccessionPolicyText reader = new SuccessionPolicyText();
        try {
            SuccessionPolicy policy = reader.policy(new JsonFields(parse(text), PLACE, reader.faults), version);
            reader.refuse();
            return policy;
        } catch (IllegalArgumentException refused) {
            reader.refuse();
            throw refused;
        }
    }

    /** The policy that is shipped. */
    public static SuccessionPolicy shipped() {
        return read(shippedText(), 0);
    }

    /** The text of the policy that is shipped. */
    public static String shippedText() {
        try (InputStream file = SuccessionPolicyText.class.getResourceAsStream("/succession/policy.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new IllegalArgumentException(PLACE + " bukan JSON yang benar; perbaiki tanda baca berkasnya.", e);
        }
    }

    private SuccessionPolicy policy(JsonFields fields, int version) {
        SuccessionPolicy policy = new SuccessionPolicy(
                fields.text("key"),
                version,
                fields.date("validFrom"),
                fields.integer("kept", 1, 500),
                points(fields.object("weights"), ScorePart.class),
                fields.integer("fullExperienceMonths", 1, MOST_MONTHS),
                boxes(fields.object("boxes")),
                horizons(fields.object("horizons")),
                List.copyOf(fields.constants("ties", TieRule.class)),
                feeders(fields.object("feeders")),
                fields.integer("serviceMonths", 0, MOST_MONTHS),
                fields.has("settledLater") ? fields.constants("settledLater", AppointmentMatter.class) : Set.of(),
                emergency(fields.object("emergency")),
                cascade(fields.object("cascade")),
                basis(fields));
        fields.finish();
        return policy;
    }

    private <E extends Enum<E>> Map<E, Integer> points(JsonFields fields, Class<E> type) {
        Map<E, Integer> points = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            points.put(each, fields.integer(each.name(), 0, SuccessionPolicy.WEIGHTS));
        }
        fields.finish();
        return points;
    }

    /** Bands as the file names them, low to high. */
    private enum Band {
        LOW,
        MIDDLE,
        HIGH
    }

    private SuccessionPolicy.Boxes boxes(JsonFields fields) {
        int cells = TalentCell.BANDS * TalentCell.BANDS;
        List<Integer> points = new ArrayList<>(Collections.nCopies(cells, 0));
        List<Boolean> group = new ArrayList<>(Collections.nCopies(cells, false));
        Set<Integer> told = new LinkedHashSet<>();
        for (JsonFields each : fields.objects("cells")) {
            int cell = TalentCell.of(
                    each.constant("performance", Band.class).ordinal(),
                    each.constant("potential", Band.class).ordinal());
            points.set(cell, each.integer("points", 0, SuccessionPolicy.WEIGHTS));
            group.set(cell, each.flag("group", false));
            told.add(cell);
            each.finish();
        }
        if (told.size() != cells) {
            fields.fault("cells", "harus memuat kesembilan kotak, masing-masing sekali.");
        }
        SuccessionPolicy.Boxes boxes = new SuccessionPolicy.Boxes(
                points, fields.integer("unknown", 0, SuccessionPolicy.WEIGHTS), group, fields.flag("groupOnly", false));
        fields.finish();
        return boxes;
    }

    private SuccessionPolicy.Horizons horizons(JsonFields fields) {
        SuccessionPolicy.Horizons horizons = new SuccessionPolicy.Horizons(
                fields.integer("soonMonths", 1, MOST_MONTHS),
                fields.integer("laterMonths", 1, MOST_MONTHS),
                points(fields.object("points"), Readiness.class),
                fields.flag("first", true));
        fields.finish();
        return horizons;
    }

    private SuccessionPolicy.FeederRule feeders(JsonFields fields) {
        Set<String> steps = new LinkedHashSet<>(fields.texts("steps"));
        if (!STEPS.containsAll(steps)) {
            fields.fault("steps", "hanya boleh berisi " + STEPS + ".");
        }
        SuccessionPolicy.FeederRule rule = new SuccessionPolicy.FeederRule(
                steps, fields.integer("mostTiers", 0, 10), fields.flag("kindredOnly", false));
        fields.finish();
        return rule;
    }

    private SuccessionPolicy.EmergencyRule emergency(JsonFields fields) {
        SuccessionPolicy.EmergencyRule rule = new SuccessionPolicy.EmergencyRule(
                fields.constant("reach", Reach.class),
                fields.integer("levelsBelow", 0, 10),
                fields.integer("kept", 1, 100));
        fields.finish();
        return rule;
    }

    private SuccessionPolicy.CascadeRule cascade(JsonFields fields) {
        SuccessionPolicy.CascadeRule rule = new SuccessionPolicy.CascadeRule(
                fields.integer("depth", 1, 20),
                fields.integer("kept", 1, 100),
                fields.integer("moveLoss", 0, MOST_LOSS),
                fields.integer("openLoss", 0, MOST_LOSS),
                fields.constants("recruited", JobLevel.class));
        fields.finish();
        return rule;
    }

    private Map<String, Citation> basis(JsonFields fields) {
        Map<String, Citation> basis = new LinkedHashMap<>();
        for (JsonFields each : fields.objects("basis")) {
            basis.put(
                    each.text("of"),
                    new Citation(each.text("regulation"), each.text("article", ""), each.flag("confirmed", false)));
            each.finish();
        }
        return basis;
    }
}
