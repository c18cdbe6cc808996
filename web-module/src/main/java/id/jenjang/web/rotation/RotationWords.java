package id.jenjang.web.rotation;

import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.round.PolicyRule;
import id.jenjang.rotation.round.RotationTexts;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of rotation for pages, in the visitor's language. */
@Named
@ApplicationScoped
public class RotationWords {
    @Inject
    private Messages messages;

    /** The name of a constant, such as a status or an objective; empty for none. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : texts().name(constant);
    }

    /** The same with a capital first letter, for what stands alone. */
    public String title(Enum<?> constant) {
        String name = name(constant);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The name of a rule of a policy. */
    public String rule(String key) {
        return texts().rule(key);
    }

    /** The name of a level of jobs. */
    public String level(JobLevel level) {
        return RuleTexts.in(messages.words().locale()).render(Text.of("either", level));
    }

    /** A sentence. */
    public String text(Text text) {
        return texts().render(text);
    }

    /** Regulation and article; empty for none. */
    public String article(Citation citation) {
        return citation == null
                ? ""
                : Stream.of(citation.regulation(), citation.article())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    /** A day in words; empty for none. */
    public String day(LocalDate day) {
        return messages.words().day(day);
    }

    /** Full months as "3 tahun 2 bulan"; empty for not known. */
    public String months(Integer months) {
        LocalDate first = LocalDate.of(2000, 1, 1);
        return months == null ? "" : messages.words().length(first, first.plusMonths(months));
    }

    /** What a rule of a policy asks, in a few words. */
    public String asks(PolicyRule rule) {
        Words words = messages.words();
        String names = names(rule.names());
        return switch (rule.kind()) {
            case TENURE_AT_LEAST, TENURE_AT_MOST, EXPERIENCED_STAY, BEFORE_RETIREMENT ->
                words.text("RuleKind." + rule.kind().name(), rule.months(), rule.percent()) + among(names);
            case COMPETENCY_MATCH, UNIT_SHARE_IN, UNIT_SHARE_OUT ->
                words.text("RuleKind." + rule.kind().name(), rule.percent());
            case GRADE_RANGE -> words.text("RuleKind.GRADE_RANGE", grade(rule, 0), grade(rule, 1));
            case FREEZE -> freeze(rule, words) + among(names);
            case DISTANCE ->
                rule.km() == 0 ? words.text("RuleKind.DISTANCE") : words.text("rotation_rule.text.km", rule.km());
            case EMPLOYEE_KIND, MOVE_KIND -> names;
            case DECLARED_PAIR, JOB_REQUIREMENTS ->
                words.text("RuleKind." + rule.kind().name()) + among(names);
        };
    }

    private static String grade(PolicyRule rule, int place) {
        return rule.names().size() > place ? rule.names().get(place) : "-";
    }

    private static String freeze(PolicyRule rule, Words words) {
        if (rule.span() == null) {
            return words.text("rotation_rule.text.nospan");
        }
        String span = words.text(
                "RuleKind.FREEZE",
                words.date(rule.span().from()),
                rule.span().to() == null ? "…" : words.date(rule.span().to()));
        return rule.consent().isEmpty() ? span : span + "; " + words.text("rotation_rule.text.lifted", rule.consent());
    }

    private static String among(String names) {
        return names.isEmpty() ? "" : " (" + names + ")";
    }

    private String names(List<String> names) {
        return names.stream().map(this::named).collect(Collectors.joining(", "));
    }

    /** The name of an entry of a rule's list: a kind of employee or of move, or a level. */
    public String named(String entry) {
        return RuleNames.constant(entry)
                .map(constant -> constant instanceof JobLevel level ? level(level) : name(constant))
                .orElse(entry);
    }

    private RotationTexts texts() {
        return RotationTexts.in(messages.words().locale());
    }
}
