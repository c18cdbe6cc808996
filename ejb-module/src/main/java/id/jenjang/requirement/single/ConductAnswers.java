package id.jenjang.requirement.single;

import id.jenjang.people.Dossier.Attestation;
import id.jenjang.people.Dossier.Discipline;
import id.jenjang.people.Dossier.LegalStatus;
import id.jenjang.people.Dossier.SelectionResult;
import id.jenjang.people.History;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.fact.Time;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers about discipline, legal status, tests and attestations. */
final class ConductAnswers {
    private ConductAnswers() {}

    static Answer noDiscipline(Requirement.NoDiscipline rule, Case asked) {
        Line line = rule.months() == 0
                ? Line.in("needed.now", "discipline", asked, rule.severity())
                : Line.of("discipline", asked, rule.severity(), Time.months(rule.months()));
        List<Discipline> blocking = asked.person().disciplines().stream()
                .filter(d -> d.severity().compareTo(rule.severity()) >= 0)
                .filter(d -> !d.span().from().isAfter(asked.asOf()))
                .filter(d -> d.span().to() == null || clean(d, rule.months()).isAfter(asked.asOf()))
                .toList();
        if (blocking.isEmpty()) {
            return asked.delivered(History.DISCIPLINES)
                    ? line.has("mine.none").met(rule.severity())
                    : line.missing(History.DISCIPLINES, false);
        }
        Discipline longest = blocking.stream()
                .reduce((one, next) -> later(one, next) ? one : next)
                .orElseThrow();
        line.from(blocking.stream().map(Discipline::from).toList());
        if (longest.span().to() == null) {
            return line.has("mine.open", longest.severity(), longest.span().from())
                    .notMet(line.closes("closes.open"), null, longest.severity());
        }
        LocalDate clean = clean(longest, rule.months());
        return line.has(
                        "mine",
                        longest.severity(),
                        longest.span().from(),
                        longest.span().to())
                .notMet(line.closes("closes", clean), clean, longest.severity());
    }

    /** The first day on which an ended sanction blocks no longer. */
    private static LocalDate clean(Discipline discipline, int months) {
        return discipline.span().to().plusDays(1).plusMonths(months);
    }

    private static boolean later(Discipline one, Discipline other) {
        LocalDate end = one.span().to();
        return end == null || other.span().to() != null && !other.span().to().isAfter(end);
    }

    static Answer selectionPassed(Requirement.SelectionPassed rule, Case asked) {
        Text name = Text.of("name.Selection." + rule.kind());
        Line line = Line.of("selectionPassed", asked, name);
        Optional<SelectionResult> result = asked.person().selections().stream()
                .filter(s -> s.kind().equals(rule.kind()) && concerns(s, asked.target()))
                .filter(s -> !s.decided().isAfter(asked.asOf()))
                .filter(s -> s.validUntil() == null || !s.validUntil().isBefore(asked.asOf()))
                .reduce((one, next) -> next.passed() || !one.passed() ? next : one);
        if (result.isEmpty()) {
            return asked.delivered(History.SELECTIONS)
                    ? line.has("mine.none").notMet(line.closes("closes", name), asked.asOf(), name)
                    : line.missing(History.SELECTIONS, false);
        }
        SelectionResult held = result.get();
        line.from(held.from());
        return held.passed()
                ? line.has("mine", held.decided()).met(name)
                : line.has("mine.failed", held.decided()).notMet(line.closes("closes", name), asked.asOf(), name);
    }

    /** Whether a result is for the job aimed at, for its level, or for no job or level in particular. */
    static boolean concerns(SelectionResult result, Target target) {
        if (result.jobCode() != null) {
            return result.jobCode().equals(target.job().code());
        }
        return result.level() == null || result.level() == target.job().level();
    }

    static Answer attested(Requirement.Attested rule, Case asked) {
        Text name = Text.of("name.Attestation." + rule.kind());
        Line line = rule.months() == 0
                ? Line.of("attested", asked, name)
                : Line.in("needed.within", "attested", asked, name, Time.months(rule.months()));
        Optional<Attestation> newest = asked.person().attestations().stream()
                .filter(a -> a.kind().equals(rule.kind()) && !a.signed().isAfter(asked.asOf()))
                .reduce((one, next) -> valid(one, rule, asked.asOf()) && !valid(next, rule, asked.asOf()) ? one : next);
        if (newest.isEmpty()) {
            return line.missing(History.ATTESTATIONS, asked);
        }
        Attestation held = newest.get();
        String document = held.from().document() == null ? "-" : held.from().document();
        line.has("mine", held.signed(), document).from(held.from());
        return valid(held, rule, asked.asOf())
                ? line.met(held.signed())
                : line.unknown(line.closes("closes.unknown", name), asked.asOf(), held.signed());
    }

    private static boolean valid(Attestation held, Requirement.Attested rule, LocalDate day) {
        return (held.validUntil() == null || !held.validUntil().isBefore(day))
                && (rule.months() == 0
                        || held.signed().plusMonths(rule.months()).isAfter(day));
    }

    static Answer statusActive(Requirement.StatusActive rule, Case asked) {
        Line line = Line.of("statusActive", asked);
        Optional<LegalStatus> status = asked.person().statuses().stream()
                .filter(s -> s.span().covers(asked.asOf()))
                .reduce((one, next) -> next);
        if (status.isEmpty()) {
            return line.missing(History.STATUSES, asked);
        }
        Text name = Text.of("name.LegalStatus." + status.get().code());
        line.has("mine", name, status.get().span().from()).from(status.get().from());
        if (rule.codes().contains(status.get().code())) {
            return line.met(name);
        }
        LocalDate end = status.get().span().to();
        return line.notMet(line.closes("closes"), end == null ? null : end.plusDays(1), name);
    }
}
