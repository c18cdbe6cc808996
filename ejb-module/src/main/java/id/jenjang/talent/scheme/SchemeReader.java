package id.jenjang.talent.scheme;

import id.jenjang.json.JsonFields;
import id.jenjang.people.EmployeeKind;
import id.jenjang.requirement.Citation;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a scheme from JSON; faults are noted in the given list, and harmless values given on. */
final class SchemeReader {
    private static final int POINTS = 100;

    private final List<String> faults;
    private final ComponentReader components;

    SchemeReader(List<String> faults) {
        this.faults = faults;
        this.components = new ComponentReader(faults);
    }

    TalentScheme scheme(String file, JsonObject json) {
        JsonFields fields = new JsonFields(json, file, faults);
        LocalDate from = fields.date("validFrom");
        LocalDate to = fields.has("validTo") ? fields.date("validTo") : null;
        if (to != null && to.isBefore(from)) {
            fields.fault("validTo", "lebih awal daripada validFrom; perbaiki salah satunya.");
        }
        JsonFields shown = fields.object("shown");
        Map<Axis, AxisRule> axes = axes(fields);
        TalentScheme scheme = new TalentScheme(
                fields.text("key"),
                0,
                said(fields, "title"),
                fields.text("note", ""),
                from,
                to,
                fields.constants("kinds", EmployeeKind.class),
                shown.flag("ownBox", true),
                shown.constant("head", HeadSees.class),
                axes.get(Axis.PERFORMANCE),
                axes.get(Axis.POTENTIAL),
                boxes(fields));
        shown.finish();
        fields.finish();
        return scheme;
    }

    private Map<Axis, AxisRule> axes(JsonFields fields) {
        Map<Axis, AxisRule> axes = new EnumMap<>(Axis.class);
        for (JsonFields axis : fields.objects("axes")) {
            AxisRule rule = axis(axis);
            if (axes.put(rule.axis(), rule) != null) {
                axis.fault("axis", "menyebut " + rule.axis() + " dua kali; sisakan satu.");
            }
        }
        for (Axis axis : Axis.values()) {
            if (!axes.containsKey(axis)) {
                fields.fault("axes", "belum memuat " + axis + "; tambahkan.");
            }
        }
        return axes;
    }

    private AxisRule axis(JsonFields fields) {
        Axis axis = fields.constant("axis", Axis.class);
        int middle = ComponentReader.hundredths(fields, "middleFrom", POINTS);
        int high = ComponentReader.hundredths(fields, "highFrom", POINTS);
        if (middle <= 0 || high <= middle) {
            fields.fault("highFrom", "harus lebih besar daripada middleFrom, dan middleFrom lebih besar daripada 0.");
        }
        List<Component> parts =
                fields.objects("components").stream().map(components::component).toList();
        int sum = parts.stream().mapToInt(Component::weight).sum();
        if (sum != AxisRule.WHOLE) {
            fields.fault(
                    "components",
                    "mempunyai jumlah bobot " + ComponentReader.decimal(sum) + ", harus tepat 1; ubah bobot komponen.");
        }
        if (parts.stream().map(Component::key).distinct().count() != parts.size()) {
            fields.fault("components", "memakai satu \"key\" dua kali; beri nama lain.");
        }
        AxisRule rule = new AxisRule(axis, said(fields, "title"), bands(fields), middle, high, parts, basis(fields));
        fields.finish();
        return rule;
    }

    private static Map<Band, Said> bands(JsonFields fields) {
        JsonFields named = fields.object("bands");
        Map<Band, Said> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            bands.put(band, said(named, band.name()));
        }
        named.finish();
        return bands;
    }

    private Map<TalentBox, BoxRule> boxes(JsonFields fields) {
        Map<TalentBox, BoxRule> boxes = new HashMap<>();
        Map<Integer, TalentBox> numbers = new TreeMap<>();
        Set<TalentBox> missing = new HashSet<>(TalentBox.all());
        for (JsonFields row : fields.objects("boxes")) {
            BoxRule rule = box(row);
            missing.remove(rule.box());
            if (boxes.put(rule.box(), rule) != null) {
                row.fault(
                        "potential",
                        "menyebut kotak " + rule.box().key() + " untuk kedua kali; tiap kotak ditulis sekali.");
            }
            if (numbers.put(rule.number(), rule.box()) != null) {
                row.fault("number", "memakai nomor " + rule.number() + " dua kali; beri nomor lain.");
            }
        }
        missing.stream()
                .sorted()
                .forEach(box -> fields.fault(
                        "boxes",
                        "belum memuat kotak performance " + box.performance() + ", potential " + box.potential()
                                + "; tambahkan."));
        return boxes;
    }

    private static BoxRule box(JsonFields row) {
        TalentBox box = new TalentBox(row.constant("performance", Band.class), row.constant("potential", Band.class));
        List<BoxRule.Treatment> treatments =
                row.objects("treatments").stream().map(SchemeReader::treatment).toList();
        BoxRule rule = new BoxRule(
                box,
                row.integer("number", 1, 99),
                said(row, "label"),
                treatments,
                row.constant("succession", SuccessionGroup.class),
                basis(row));
        row.finish();
        return rule;
    }

    private static BoxRule.Treatment treatment(JsonFields fields) {
        BoxRule.Treatment treatment = new BoxRule.Treatment(
                fields.constant("kind", TreatmentKind.class), new Said(fields.text("id"), fields.text("en")));
        fields.finish();
        return treatment;
    }

    static Said said(JsonFields fields, String field) {
        JsonFields both = fields.object(field);
        Said said = new Said(both.text("id"), both.text("en"));
        both.finish();
        return said;
    }

    static Citation basis(JsonFields fields) {
        JsonFields basis = fields.object("basis");
        Citation citation =
                new Citation(basis.text("regulation"), basis.text("article", ""), basis.flag("confirmed", false));
        basis.finish();
        return citation;
    }
}
