package id.jenjang.requirement.single;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Grade;
import id.jenjang.people.History;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.requirement.fact.Time;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers about grades (golongan). */
final class GradeAnswers {
    private GradeAnswers() {}

    static Answer minimumGrade(Requirement.MinimumGrade rule, Case asked) {
        Line line = Line.of("minimumGrade", asked, rule.pns());
        Optional<GradeHeld> held = asked.person().grade(asked.asOf());
        if (held.isEmpty()) {
            return line.missing(History.GRADES, asked);
        }
        Grade grade = held.get().grade();
        line.has("mine", grade, grade.rank(), held.get().since())
                .from(held.get().from());
        Grade needed = grade.scheme() == Grade.Scheme.PNS ? rule.pns() : rule.pppk();
        if (needed == null) {
            return line.unknown(line.closes("closes.unknown", rule.pns()), asked.asOf(), grade);
        }
        return grade.atLeast(needed)
                ? line.met(grade, needed)
                : line.notMet(line.closes("closes", needed), null, grade, needed);
    }

    static Answer gradeOutside(Requirement.GradeOutside rule, Case asked) {
        List<Grade> named = rule.grades().stream()
                .sorted(Comparator.comparingInt(Grade::ordinal))
                .toList();
        Line line = Line.of("gradeOutside", asked, named);
        Optional<GradeHeld> held = asked.person().grade(asked.asOf());
        if (held.isEmpty()) {
            return line.missing(History.GRADES, asked);
        }
        Grade grade = held.get().grade();
        line.has("mine", grade, held.get().since()).from(held.get().from());
        return rule.grades().contains(grade) ? line.notMet(line.closes("closes"), null, grade) : line.met(grade);
    }

    static Answer timeInGrade(Requirement.TimeInGrade rule, Case asked) {
        Line line = Line.of("timeInGrade", asked, Time.months(rule.months()));
        Optional<GradeHeld> held = Facts.inGradeSince(asked.person(), asked.asOf());
        if (held.isEmpty()) {
            return line.missing(History.GRADES, asked);
        }
        LocalDate since = held.get().since();
        LocalDate full = since.plusMonths(rule.months());
        Text time = Time.between(since, asked.asOf());
        line.has("mine", held.get().grade(), since, time).from(held.get().from());
        return full.isAfter(asked.asOf())
                ? line.notMet(line.closes("closes", held.get().grade(), full), full, time)
                : line.met(time);
    }

    static Answer educationCeiling(Case asked) {
        Line line = Line.of("educationCeiling", asked);
        Optional<GradeHeld> held = asked.person().grade(asked.asOf());
        if (held.isEmpty()) {
            return line.missing(History.GRADES, asked);
        }
        Grade grade = held.get().grade();
        if (grade.scheme() != Grade.Scheme.PNS) {
            Line contract = Line.of("rankPromotion", asked);
            return contract.has("mine", grade).from(held.get().from()).notMet(contract.closes("closes"), null, grade);
        }
        Optional<Dossier.Education> highest = highest(asked);
        if (highest.isEmpty()) {
            return line.from(held.get().from()).missing(History.EDUCATIONS, asked);
        }
        Grade ceiling = asked.reference().ceilings().get(highest.get().level());
        List<Provenance> used =
                new ArrayList<>(List.of(held.get().from(), highest.get().from()));
        line.has("mine", grade, highest.get().level(), ceiling)
                .from(used)
                .on(asked, "education-ceilings", highest.get().level());
        return grade.ordinal() < ceiling.ordinal()
                ? line.met(grade, ceiling)
                : line.notMet(line.closes("closes"), null, grade, ceiling);
    }

    private static Optional<Dossier.Education> highest(Case asked) {
        return asked.person().educations().stream()
                .filter(e -> Facts.held(e, asked.asOf()))
                .filter(e -> asked.reference().ceilings().containsKey(e.level()))
                .max(Comparator.comparingInt(
                        e -> asked.reference().ceilings().get(e.level()).ordinal()));
    }
}
