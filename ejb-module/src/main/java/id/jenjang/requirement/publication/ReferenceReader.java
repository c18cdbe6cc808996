package id.jenjang.requirement.publication;

import id.jenjang.json.JsonFields;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.Grade;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.requirement.Reference;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the reference tables from JSON; faults are noted in the given list. */
final class ReferenceReader {
    /** The tables, each a file of that name. */
    static final List<String> TABLES = List.of(
            "credit-needs",
            "credit-bases",
            "predicate-multipliers",
            "predicate-codes",
            "education-ceilings",
            "grade-ceilings",
            "retirement-ages",
            "level-tiers",
            "competency-defaults",
            "pppk-grades",
            "kindred-families");

    /** The fields that name a row, in the order in which they decide. */
    private static final List<String> KEYS = List.of("level", "grade", "education", "family", "code", "predicate");

    private static final Grade LOWEST = new Grade(Grade.Scheme.PNS, 1);

    private final List<String> faults;
    private final Set<String> unconfirmed = new HashSet<>();

    ReferenceReader(List<String> faults) {
        this.faults = faults;
    }

    /** All tables; the map holds the content by table name. */
    Reference read(Map<String, JsonObject> files) {
        Map<JobLevel, Reference.CreditNeed> credits = new HashMap<>();
        Map<Grade, Double> bases = new HashMap<>();
        Map<Predicate, Integer> multipliers = new HashMap<>();
        Map<String, Predicate> codes = new LinkedHashMap<>();
        Map<EducationLevel, Grade> ceilings = new HashMap<>();
        Map<JobLevel, Grade> tops = new HashMap<>();
        Map<JobLevel, Integer> ages = new HashMap<>();
        Map<JobLevel, Integer> tiers = new HashMap<>();
        Map<JobLevel, Integer> defaults = new HashMap<>();
        Map<JobLevel, List<Grade>> contract = new HashMap<>();
        Map<String, Set<String>> kindred = new HashMap<>();
        List<String> core = new ArrayList<>();
        LocalDate[] since = {LocalDate.EPOCH};
        JsonFields needs = table(files, "credit-needs", row -> credits.put(level(row), need(row)));
        since[0] = needs.date("conversionSince");
        needs.finish();
        rows(files, "credit-bases", row -> bases.put(grade(row, "grade"), row.number("points")));
        rows(files, "predicate-multipliers", row -> multipliers.put(predicate(row), row.integer("percent", 0, 1000)));
        rows(files, "predicate-codes", row -> codes.put(row.text("code"), predicate(row)));
        rows(
                files,
                "education-ceilings",
                row -> ceilings.put(row.constant("education", EducationLevel.class), grade(row, "grade")));
        rows(files, "grade-ceilings", row -> tops.put(level(row), grade(row, "grade")));
        rows(files, "retirement-ages", row -> ages.put(level(row), row.integer("age", 40, 80)));
        rows(files, "level-tiers", row -> {
            int tier = row.integer("tier", 1, 100);
            row.constants("levels", JobLevel.class).forEach(level -> tiers.put(level, tier));
        });
        JsonFields standard = table(
                files, "competency-defaults", row -> defaults.put(level(row), row.integer("competencyLevel", 1, 5)));
        core.addAll(standard.texts("competencies"));
        standard.finish();
        rows(files, "pppk-grades", row -> contract.put(level(row), grades(row)));
        rows(files, "kindred-families", row -> kindred.put(row.text("family"), Set.copyOf(row.texts("counts"))));
        return new Reference(
                credits,
                bases,
                since[0],
                multipliers,
                ceilings,
                tops,
                ages,
                tiers,
                defaults,
                core,
                contract,
                codes,
                kindred,
                unconfirmed);
    }

    private void rows(Map<String, JsonObject> files, String name, Consumer<JsonFields> row) {
        table(files, name, row).finish();
    }

    private JsonFields table(Map<String, JsonObject> files, String name, Consumer<JsonFields> reader) {
        JsonFields table =
                new JsonFields(files.getOrDefault(name, JsonObject.EMPTY_JSON_OBJECT), name + ".json", faults);
        table.text("source");
        boolean confirmed = table.flag("confirmed", false);
        for (JsonFields row : table.objects("rows")) {
            reader.accept(row);
            if (!row.flag("confirmed", confirmed)) {
                keys(row).forEach(key -> unconfirmed.add(Reference.row(name, key)));
            }
            row.finish();
        }
        return table;
    }

    /** What a row of any table is found by. */
    private static List<String> keys(JsonFields row) {
        return row.has("levels")
                ? row.texts("levels")
                : KEYS.stream().filter(row::has).limit(1).map(row::text).toList();
    }

    private static Reference.CreditNeed need(JsonFields row) {
        OptionalDouble toLevel = row.has("toLevel") ? OptionalDouble.of(row.number("toLevel")) : OptionalDouble.empty();
        double coefficient = row.number("coefficient");
        if (coefficient == 0) {
            row.fault("coefficient", "tidak boleh 0.");
        }
        return new Reference.CreditNeed(
                coefficient, row.number("toRank"), toLevel, grade(row, "lowest"), grade(row, "highest"));
    }

    private static JobLevel level(JsonFields row) {
        return row.constant("level", JobLevel.class);
    }

    private static Predicate predicate(JsonFields row) {
        return row.constant("predicate", Predicate.class);
    }

    private static Grade grade(JsonFields row, String field) {
        return row.value(field, Grade::of, LOWEST);
    }

    private static List<Grade> grades(JsonFields row) {
        return row.texts("grades").stream()
                .map(code -> row.read("grades", code, Grade::of, LOWEST))
                .collect(Collectors.toList());
    }
}
