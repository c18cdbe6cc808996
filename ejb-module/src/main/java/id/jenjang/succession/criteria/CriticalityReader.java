package id.jenjang.succession.criteria;

import id.jenjang.json.JsonFields;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import id.jenjang.succession.criteria.CriticalityScheme.Choice;
import id.jenjang.succession.criteria.CriticalityScheme.Question;
import id.jenjang.talent.scheme.Said;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a scheme from JSON; faults are noted in the given list, and harmless values given on. */
final class CriticalityReader {
    private static final int MOST_POINTS = 1_000;
    private static final int MOST_YEARS = 20;

    private final List<String> faults;

    CriticalityReader(List<String> faults) {
        this.faults = faults;
    }

    CriticalityScheme scheme(String file, JsonObject json) {
        JsonFields fields = new JsonFields(json, file, faults);
        LocalDate from = fields.date("validFrom");
        LocalDate to = fields.has("validTo") ? fields.date("validTo") : null;
        if (to != null && to.isBefore(from)) {
            fields.fault("validTo", "lebih awal daripada validFrom; perbaiki salah satunya.");
        }
        JsonFields risk = fields.object("risk");
        JsonFields impact = fields.object("impact");
        CriticalityScheme scheme = new CriticalityScheme(
                fields.text("key"),
                0,
                said(fields),
                fields.text("note", ""),
                from,
                to,
                fields.integer("criticalFrom", 1, CriticalityScheme.WHOLE),
                bands(impact),
                questions(fields),
                fields.integer("suggestFrom", 1, MOST_POINTS),
                rules(fields),
                bands(risk),
                parts(risk));
        impact.finish();
        risk.finish();
        fields.finish();
        return scheme;
    }

    private static Bands bands(JsonFields fields) {
        int middle = fields.integer("middleFrom", 1, CriticalityScheme.WHOLE);
        int high = fields.integer("highFrom", 1, CriticalityScheme.WHOLE);
        if (high <= middle) {
            fields.fault("highFrom", "harus lebih besar daripada middleFrom.");
        }
        return new Bands(middle, high);
    }

    private static List<Question> questions(JsonFields fields) {
        Set<String> keys = new HashSet<>();
        List<Question> questions = fields.objects("questions").stream()
                .map(each -> question(each, keys))
                .toList();
        if (questions.stream().noneMatch(question -> question.impact() && question.most() > 0)) {
            fields.fault("questions", "harus memuat sekurangnya satu pertanyaan dampak; tulis \"impact\": true.");
        }
        return questions;
    }

    private static Question question(JsonFields fields, Set<String> keys) {
        Set<String> answers = new HashSet<>();
        Question question = new Question(
                key(fields, keys),
                said(fields),
                fields.flag("impact", false),
                fields.objects("answers").stream()
                        .map(each -> choice(each, answers))
                        .toList(),
                basis(fields));
        fields.finish();
        return question;
    }

    private static Choice choice(JsonFields fields, Set<String> keys) {
        Choice choice = new Choice(key(fields, keys), said(fields), fields.integer("points", 0, MOST_POINTS));
        fields.finish();
        return choice;
    }

    private static List<SuggestionRule> rules(JsonFields fields) {
        Set<String> keys = new HashSet<>();
        return fields.objects("rules").stream().map(each -> rule(each, keys)).toList();
    }

    private static SuggestionRule rule(JsonFields fields, Set<String> keys) {
        RuleKind kind = fields.constant("kind", RuleKind.class);
        SuggestionRule rule = new SuggestionRule(
                key(fields, keys),
                kind,
                said(fields),
                kind == RuleKind.LEVEL ? fields.constants("levels", JobLevel.class) : Set.of(),
                kind == RuleKind.RETIREMENT ? fields.integer("years", 1, MOST_YEARS) : 0,
                fields.integer("points", 1, MOST_POINTS),
                basis(fields));
        fields.finish();
        return rule;
    }

    private static List<RiskPart> parts(JsonFields fields) {
        Set<String> keys = new HashSet<>();
        return fields.objects("parts").stream().map(each -> part(each, keys)).toList();
    }

    private static RiskPart part(JsonFields fields, Set<String> keys) {
        RiskKind kind = fields.constant("kind", RiskKind.class);
        boolean dated = kind == RiskKind.RETIREMENT || kind == RiskKind.TERM;
        RiskPart part = new RiskPart(
                key(fields, keys),
                kind,
                said(fields),
                dated ? fields.integer("months", 1, 12 * MOST_YEARS) : 0,
                fields.integer("points", 1, CriticalityScheme.WHOLE),
                basis(fields));
        fields.finish();
        return part;
    }

    /** Keys are stored in lists and ride in addresses. */
    private static String key(JsonFields fields, Set<String> keys) {
        String key = fields.text("key");
        if (!key.matches("[a-z0-9-]{1,40}")) {
            fields.fault("key", "hanya boleh berisi huruf kecil, angka, dan tanda hubung, paling panjang 40.");
        }
        if (!keys.add(key)) {
            fields.fault("key", "dipakai dua kali; beri nama lain.");
        }
        return key;
    }

    private static Said said(JsonFields fields) {
        JsonFields both = fields.object("title");
        Said said = new Said(both.text("id"), both.text("en"));
        both.finish();
        return said;
    }

    private static Citation basis(JsonFields fields) {
        JsonFields basis = fields.object("basis");
        Citation citation =
                new Citation(basis.text("regulation"), basis.text("article", ""), basis.flag("confirmed", false));
        basis.finish();
        return citation;
    }
}
