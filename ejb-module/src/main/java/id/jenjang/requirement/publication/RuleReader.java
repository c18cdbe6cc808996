package id.jenjang.requirement.publication;

import id.jenjang.json.JsonFields;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.JobGroup;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleChoice;
import id.jenjang.requirement.RuleSet;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads rule sets and rule choices from JSON; faults are noted in the given list. */
final class RuleReader {
    private static final int FIFTY_YEARS = 600;
    private static final Map<String, Function<JsonFields, Requirement>> KINDS = kinds();

    private final List<String> faults;

    RuleReader(List<String> faults) {
        this.faults = faults;
    }

    RuleSet ruleSet(String file, JsonObject json) {
        JsonFields fields = new JsonFields(json, file, faults);
        fields.has("$schema");
        String key = fields.text("key");
        LocalDate from = fields.date("validFrom");
        LocalDate to = fields.has("validTo") ? fields.date("validTo") : null;
        if (to != null && to.isBefore(from)) {
            fields.fault("validTo", "lebih awal daripada validFrom; mungkin keduanya tertukar.");
        }
        JsonFields title = fields.object("title");
        Map<String, String> titles = Map.of("id", title.text("id"), "en", title.text("en"));
        title.finish();
        Citation citation = citation(fields.object("citation"));
        Set<EmployeeKind> kinds = fields.constants("kinds", EmployeeKind.class);
        Rule scope = new Rule(key + ".jenis-pegawai", new Requirement.KindInScope(kinds), citation, true);
        List<Rule> rules = rules(fields, key, citation);
        fields.finish();
        return new RuleSet(key, 0, from, to, titles, scope, rules);
    }

    private List<Rule> rules(JsonFields set, String setKey, Citation absent) {
        List<Rule> rules = new ArrayList<>();
        Set<String> keys = new HashSet<>(Set.of(setKey + ".jenis-pegawai"));
        for (JsonFields raw : set.objects("rules")) {
            String key = raw.text("key");
            JsonFields fields = raw.at("syarat \"" + key + "\"");
            fields.has("key");
            if (!keys.add(key)) {
                fields.fault("key", "sudah dipakai syarat lain di berkas ini; beri nama lain.");
            }
            Citation citation = fields.has("citation") ? citation(fields.object("citation")) : absent;
            boolean on = fields.flag("on", true);
            Requirement requirement = requirement(fields);
            rules.add(new Rule(key, requirement, citation, on));
        }
        return rules;
    }

    private static Citation citation(JsonFields fields) {
        Citation citation =
                new Citation(fields.text("regulation"), fields.text("article", ""), fields.flag("confirmed", false));
        fields.finish();
        return citation;
    }

    List<RuleChoice> choices(String file, JsonObject json, Set<String> known) {
        JsonFields fields = new JsonFields(json, file, faults);
        List<RuleChoice> choices = new ArrayList<>();
        for (JsonFields line : fields.objects("choices")) {
            RuleChoice choice = new RuleChoice(
                    line.has("steps") ? Set.copyOf(line.texts("steps")) : Set.of(),
                    line.has("fromGroups") ? line.constants("fromGroups", JobGroup.class) : Set.of(),
                    line.has("toLevels") ? line.constants("toLevels", JobLevel.class) : Set.of(),
                    line.has("toFamilies") ? Set.copyOf(line.texts("toFamilies")) : Set.of(),
                    line.texts("ruleSets"));
            line.finish();
            choice.ruleSets().stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> line.fault(
                            "ruleSets", "menyebut \"" + key + "\" yang tidak ada; yang ada: " + known + "."));
            choices.add(choice);
        }
        fields.finish();
        return choices;
    }

    private static Requirement requirement(JsonFields fields) {
        String kind = fields.text("kind");
        Function<JsonFields, Requirement> reader = KINDS.get(kind);
        if (reader == null) {
            fields.fault("kind", "berisi \"" + kind + "\" yang tidak dikenal; pilih: " + KINDS.keySet() + ".");
            return new Requirement.VacancyOpen();
        }
        Requirement requirement = reader.apply(fields);
        fields.finish();
        return requirement;
    }

    private static List<Requirement> parts(JsonFields fields) {
        return fields.objects("parts").stream().map(RuleReader::requirement).toList();
    }

    private static int months(JsonFields fields, int least) {
        return fields.integer("months", least, FIFTY_YEARS);
    }

    private static Grade grade(JsonFields fields, String field, Grade.Scheme scheme) {
        Grade grade = fields.value(field, Grade::of, new Grade(scheme, 1));
        if (grade.scheme() != scheme) {
            fields.fault(field, "harus golongan " + scheme + "; \"" + grade + "\" bukan.");
        }
        return grade;
    }

    private static Map<String, Function<JsonFields, Requirement>> kinds() {
        Map<String, Function<JsonFields, Requirement>> kinds = new TreeMap<>();
        kinds.put(
                "minimumGrade",
                f -> new Requirement.MinimumGrade(
                        grade(f, "grade", Grade.Scheme.PNS),
                        f.has("pppkGrade") ? grade(f, "pppkGrade", Grade.Scheme.PPPK) : null));
        kinds.put(
                "gradeOutside",
                f -> new Requirement.GradeOutside(f.texts("grades").stream()
                        .map(code -> f.read("grades", code, Grade::of, new Grade(Grade.Scheme.PNS, 1)))
                        .collect(Collectors.toSet())));
        kinds.put("timeInGrade", f -> new Requirement.TimeInGrade(months(f, 1)));
        kinds.put("educationCeiling", f -> new Requirement.EducationCeiling());
        kinds.put("timeInPosition", f -> new Requirement.TimeInPosition(months(f, 1)));
        kinds.put(
                "timeInLevel",
                f -> new Requirement.TimeInLevel(
                        f.constants("levels", JobLevel.class),
                        months(f, 1),
                        f.flag("equivalents", false),
                        f.flag("acting", false)));
        kinds.put(
                "experience",
                f -> new Requirement.Experience(
                        f.has("families") ? Set.copyOf(f.texts("families")) : Set.of(),
                        months(f, 1),
                        f.flag("acting", false)));
        kinds.put("rungHeld", f -> new Requirement.RungHeld(months(f, 1), f.flag("acting", false)));
        kinds.put("ageBelow", f -> new Requirement.AgeBelow(f.integer("years", 17, 80)));
        kinds.put("timeBeforeRetirement", f -> new Requirement.TimeBeforeRetirement(months(f, 0)));
        kinds.put(
                "education",
                f -> new Requirement.Education(
                        f.constant("level", EducationLevel.class),
                        f.has("majors") ? Set.copyOf(f.texts("majors")) : Set.of()));
        kinds.put("trainingPassed", f -> new Requirement.TrainingPassed(f.texts("codes"), f.flag("open", true)));
        kinds.put("competencyAt", f -> new Requirement.CompetencyAt(f.text("competency"), f.integer("level", 1, 5)));
        kinds.put(
                "competencyMatch",
                f -> new Requirement.CompetencyMatch(f.integer("percent", 1, 100), f.flag("capped", true)));
        kinds.put(
                "performance",
                f -> new Requirement.Performance(f.integer("years", 1, 10), f.constant("predicate", Predicate.class)));
        kinds.put("creditPoints", f -> new Requirement.CreditPoints(f.constant("aim", CreditAim.class)));
        kinds.put(
                "noDiscipline",
                f -> new Requirement.NoDiscipline(
                        f.constant("severity", Severity.class), f.integer("months", 0, FIFTY_YEARS, 0)));
        kinds.put("selectionPassed", f -> new Requirement.SelectionPassed(f.text("selection")));
        kinds.put(
                "attested",
                f -> new Requirement.Attested(f.text("attestation"), f.integer("months", 0, FIFTY_YEARS, 0)));
        kinds.put("statusActive", f -> new Requirement.StatusActive(Set.copyOf(f.texts("codes"))));
        kinds.put("kindInScope", f -> new Requirement.KindInScope(f.constants("employeeKinds", EmployeeKind.class)));
        kinds.put("vacancyOpen", f -> new Requirement.VacancyOpen());
        kinds.put("anyOf", f -> new Requirement.AnyOf(parts(f)));
        kinds.put("allOf", f -> new Requirement.AllOf(parts(f)));
        kinds.put("waivedBy", f -> new Requirement.WaivedBy(requirement(f.object("part")), f.text("grantor")));
        return kinds;
    }
}
