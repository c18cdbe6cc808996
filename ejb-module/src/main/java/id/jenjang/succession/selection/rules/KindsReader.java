package id.jenjang.succession.selection.rules;

import id.jenjang.access.Role;
import id.jenjang.decision.procedure.Days;
import id.jenjang.decision.procedure.ObjectionRule;
import id.jenjang.decision.procedure.Words;
import id.jenjang.json.JsonFields;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads kinds of selection from JSON; faults are noted in the given list, and harmless values given on. */
final class KindsReader {
    private static final int MOST_DAYS = 365;
    private static final int MOST_MONTHS = 240;

    private final List<String> faults;

    KindsReader(List<String> faults) {
        this.faults = faults;
    }

    SelectionKinds kinds(String file, JsonObject json) {
        JsonFields fields = new JsonFields(json, file, faults);
        LocalDate from = fields.date("validFrom");
        LocalDate to = fields.has("validTo") ? fields.date("validTo") : null;
        if (to != null && to.isBefore(from)) {
            fields.fault("validTo", "lebih awal daripada validFrom; perbaiki salah satunya.");
        }
        List<SelectionKind> kinds =
                fields.objects("kinds").stream().map(this::kind).toList();
        distinct(fields, "kinds", kinds, SelectionKind::key);
        SelectionKinds read = new SelectionKinds(fields.text("key"), 0, from, to, kinds);
        fields.text("note", "");
        fields.finish();
        return read;
    }

    private SelectionKind kind(JsonFields fields) {
        List<Stage> stages =
                fields.objects("stages").stream().map(KindsReader::stage).toList();
        whole(fields, "stages", stages.stream().mapToInt(Stage::weight).sum());
        distinct(fields, "stages", stages, Stage::key);
        SelectionOutcome outcome = fields.constant("outcome", SelectionOutcome.class);
        JsonFields panel = fields.object("panel");
        int least = panel.integer("least", 1, SelectionKind.MOST_MEMBERS);
        int most = panel.integer("most", least, SelectionKind.MOST_MEMBERS);
        panel.finish();
        SelectionKind kind = new SelectionKind(
                fields.text("key"),
                0,
                said(fields, "title"),
                fields.text("yields"),
                fields.constants("levels", JobLevel.class),
                outcome,
                fields.integer("named", outcome == SelectionOutcome.CHOICE ? 1 : 0, 10, 0),
                fields.constants("audiences", Audience.class),
                least,
                most,
                papers(fields),
                stages,
                ties(fields, stages),
                days(fields, "applyWithin"),
                fields.integer("validMonths", 0, MOST_MONTHS),
                fields.constant("shown", NamesShown.class),
                objection(fields),
                basis(fields));
        fields.finish();
        return kind;
    }

    private static List<Paper> papers(JsonFields fields) {
        if (!fields.has("papers")) {
            return List.of();
        }
        List<Paper> papers = fields.objects("papers").stream()
                .map(each -> {
                    Paper paper = new Paper(each.text("key"), said(each, "title"), each.flag("required", true));
                    each.finish();
                    return paper;
                })
                .toList();
        distinct(fields, "papers", papers, Paper::key);
        return papers;
    }

    private static Stage stage(JsonFields fields) {
        List<Criterion> criteria = fields.objects("criteria").stream()
                .map(each -> {
                    Criterion one = new Criterion(each.text("key"), said(each, "title"), weight(each));
                    each.finish();
                    return one;
                })
                .toList();
        whole(fields, "criteria", criteria.stream().mapToInt(Criterion::weight).sum());
        distinct(fields, "criteria", criteria, Criterion::key);
        Stage stage = new Stage(
                fields.text("key"),
                said(fields, "title"),
                fields.constant("way", StageWay.class),
                weight(fields),
                scaled(fields, "passMark", 2, SelectionKind.TOP),
                criteria);
        fields.finish();
        return stage;
    }

    private static List<TieRule> ties(JsonFields fields, List<Stage> stages) {
        List<TieRule> ties =
                fields.objects("ties").stream().map(each -> tie(each, stages)).toList();
        if (ties.isEmpty() || ties.get(ties.size() - 1).by() != TieBy.DRAW) {
            fields.fault("ties", "harus berakhir dengan {\"by\": \"DRAW\"}, supaya tidak ada urutan yang sama.");
        }
        return ties;
    }

    private static TieRule tie(JsonFields each, List<Stage> stages) {
        TieBy by = each.constant("by", TieBy.class);
        String stage = by == TieBy.STAGE ? each.text("stage") : "";
        if (by == TieBy.STAGE && stages.stream().noneMatch(one -> one.key().equals(stage))) {
            each.fault("stage", "menyebut tahap yang tidak ada; pakai \"key\" salah satu tahap.");
        }
        each.finish();
        return new TieRule(by, stage);
    }

    private static ObjectionRule objection(JsonFields fields) {
        JsonFields rule = fields.object("objection");
        Citation basis = basis(rule);
        ObjectionRule read = new ObjectionRule(
                days(rule, "within"),
                days(rule, "answer"),
                rule.constant("answeredBy", Role.class),
                0,
                basis.regulation(),
                basis.article(),
                basis.confirmed());
        rule.finish();
        return read;
    }

    private static Days days(JsonFields fields, String field) {
        JsonFields days = fields.object(field);
        Days read = new Days(days.integer("days", 1, MOST_DAYS), days.constant("count", Days.Count.class));
        days.finish();
        return read;
    }

    private static Words said(JsonFields fields, String field) {
        JsonFields both = fields.object(field);
        Words said = new Words(both.text("id"), both.text("en"));
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

    private static int weight(JsonFields fields) {
        return scaled(fields, "weight", 4, SelectionKind.WHOLE);
    }

    private static int scaled(JsonFields fields, String field, int digits, int most) {
        BigDecimal scaled = fields.decimal(field).movePointRight(digits);
        if (scaled.signum() < 0
                || scaled.compareTo(BigDecimal.valueOf(most)) > 0
                || scaled.stripTrailingZeros().scale() > 0) {
            fields.fault(
                    field,
                    "harus dari 0 sampai "
                            + BigDecimal.valueOf(most)
                                    .movePointLeft(digits)
                                    .stripTrailingZeros()
                                    .toPlainString() + " dengan paling banyak " + digits + " angka desimal.");
            return 0;
        }
        return scaled.intValueExact();
    }

    private static void whole(JsonFields fields, String field, int sum) {
        if (sum != SelectionKind.WHOLE) {
            fields.fault(
                    field,
                    "mempunyai jumlah bobot "
                            + BigDecimal.valueOf(sum, 4).stripTrailingZeros().toPlainString()
                            + ", harus tepat 1; ubah bobotnya.");
        }
    }

    private static <T> void distinct(JsonFields fields, String field, List<T> all, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        all.stream()
                .map(key)
                .filter(each -> !seen.add(each))
                .forEach(each -> fields.fault(field, "memakai \"key\" \"" + each + "\" dua kali; beri nama lain."));
    }
}
