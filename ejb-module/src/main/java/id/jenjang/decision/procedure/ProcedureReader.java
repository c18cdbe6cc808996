package id.jenjang.decision.procedure;

import id.jenjang.access.Role;
import id.jenjang.json.JsonFields;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads procedures and the calendar from JSON; notes every fault in Indonesian with its place and how to mend it. */
final class ProcedureReader {
    private static final int MOST_DAYS = 366;

    /** How a file names who answers. */
    private enum By {
        HEAD_OF_FROM,
        HEAD_OF_TO,
        CONSENT,
        ASSESSMENT_TEAM,
        AUTHORISED_OFFICER,
        APPOINTING_OFFICER,
        PANEL,
        COMMITTEE,
        COORDINATOR,
        ANALYST
    }

    private final List<String> faults;

    ProcedureReader(List<String> faults) {
        this.faults = faults;
    }

    Procedure procedure(String file, JsonObject json) {
        JsonFields fields = new JsonFields(json, file, faults);
        String key = fields.text("key");
        if (!key.matches("[a-z][a-z-]{1,59}")) {
            fields.fault("key", "hanya boleh huruf kecil dan tanda hubung, misalnya \"rotation\".");
        }
        LocalDate from = fields.date("validFrom");
        Words title = words(fields.object("title"));
        JsonFields citation = fields.object("citation");
        citation.text("regulation");
        citation.text("article", "");
        boolean confirmed = citation.flag("confirmed", false);
        citation.finish();
        Role otherwise = fields.constant("otherwise", Role.class);
        List<List<StepRule>> stages = stages(fields);
        Optional<ObjectionRule> objection =
                fields.has("objection") ? Optional.of(objection(fields.object("objection"))) : Optional.empty();
        EffectRule effect = fields.has("effect") ? effect(fields.object("effect")) : EffectRule.NOT_BEFORE_DECISION;
        fields.finish();
        return new Procedure(key, 0, from, title, otherwise, stages, objection, effect, confirmed);
    }

    private static EffectRule effect(JsonFields fields) {
        EffectRule rule = fields.constant("from", EffectRule.class);
        JsonFields citation = fields.object("citation");
        citation.text("regulation");
        citation.text("article", "");
        citation.flag("confirmed", false);
        citation.finish();
        fields.finish();
        return rule;
    }

    private List<List<StepRule>> stages(JsonFields fields) {
        Set<String> keys = new HashSet<>();
        List<List<StepRule>> stages = new ArrayList<>();
        for (List<JsonFields> stage : fields.lists("stages")) {
            List<StepRule> steps = new ArrayList<>();
            for (JsonFields step : stage) {
                StepRule rule = step(step);
                if (!keys.add(rule.key())) {
                    step.fault("key", "sudah dipakai langkah lain di berkas ini; beri nama lain.");
                }
                steps.add(rule);
            }
            stages.add(steps);
        }
        boolean somebodyDecides = stages.stream()
                .flatMap(List::stream)
                .anyMatch(rule -> rule.kind() == StepKind.ROLE || rule.kind().head());
        if (!somebodyDecides) {
            fields.fault("stages", "tidak memuat langkah yang memutuskan; tambahkan kepala unit atau pejabat.");
        }
        return stages;
    }

    private static StepRule step(JsonFields fields) {
        String key = fields.text("key");
        Words title = words(fields.object("title"));
        By by = fields.constant("by", By.class);
        StepKind kind = switch (by) {
            case HEAD_OF_FROM -> StepKind.HEAD_OF_FROM;
            case HEAD_OF_TO -> StepKind.HEAD_OF_TO;
            case CONSENT -> StepKind.CONSENT;
            default -> StepKind.ROLE;
        };
        Optional<Role> role = switch (kind) {
            case ROLE -> Optional.of(Role.valueOf(by.name()));
            case CONSENT -> Optional.of(fields.constant("recordedBy", Role.class));
            case HEAD_OF_FROM, HEAD_OF_TO -> Optional.empty();
        };
        Days deadline = days(fields.object("deadline"));
        int remind = fields.integer("remindBefore", 0, deadline.number());
        boolean carried = fields.flag("carried", false);
        fields.finish();
        return new StepRule(key, title, kind, role, deadline, remind, carried);
    }

    private static ObjectionRule objection(JsonFields fields) {
        Days within = days(fields.object("within"));
        Days answer = days(fields.object("answer"));
        Role answeredBy = fields.constant("answeredBy", Role.class);
        int remind = fields.integer("remindBefore", 0, answer.number());
        JsonFields citation = fields.object("citation");
        ObjectionRule rule = new ObjectionRule(
                within,
                answer,
                answeredBy,
                remind,
                citation.text("regulation"),
                citation.text("article", ""),
                citation.flag("confirmed", false));
        citation.finish();
        fields.finish();
        return rule;
    }

    HolidayCalendar calendar(String file, JsonObject json) {
        JsonFields fields = new JsonFields(json, file, faults);
        Set<DayOfWeek> weekend = fields.constants("weekend", DayOfWeek.class);
        JsonFields citation = fields.object("citation");
        citation.text("regulation");
        boolean confirmed = citation.flag("confirmed", false);
        citation.finish();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (JsonFields holiday : fields.objects("holidays")) {
            holiday.text("name");
            LocalDate day = holiday.date("date");
            if (!days.add(day) && !day.equals(LocalDate.EPOCH)) {
                holiday.fault("date", day + " sudah ada di berkas ini; hapus salah satunya.");
            }
            holiday.finish();
        }
        fields.finish();
        if (weekend.size() > 6) {
            fields.fault("weekend", "memuat semua hari; sisakan hari kerja.");
            weekend = Set.of();
        }
        return new HolidayCalendar(weekend, days, confirmed);
    }

    private static Days days(JsonFields fields) {
        Days days = new Days(fields.integer("days", 1, MOST_DAYS), fields.constant("count", Days.Count.class));
        fields.finish();
        return days;
    }

    private static Words words(JsonFields fields) {
        Words words = new Words(fields.text("id"), fields.text("en"));
        fields.finish();
        return words;
    }
}
