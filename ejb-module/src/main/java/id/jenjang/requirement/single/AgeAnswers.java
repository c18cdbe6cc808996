package id.jenjang.requirement.single;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Job;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Time;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Answers about the person's age and kind, and about the job aimed at. */
final class AgeAnswers {
    private AgeAnswers() {}

    static Answer ageBelow(Requirement.AgeBelow rule, Case asked) {
        Line line = Line.of("ageBelow", asked, rule.years());
        LocalDate birth = asked.person().identity().birthDate();
        LocalDate reached = birth.plusYears(rule.years());
        Text age = Time.between(birth, asked.asOf());
        line.has("mine", age, birth).from(asked.person().identity().from());
        return asked.asOf().isBefore(reached)
                ? line.met(reached)
                : line.notMet(line.closes("closes"), null, reached, rule.years());
    }

    static Answer timeBeforeRetirement(Requirement.TimeBeforeRetirement rule, Case asked) {
        Line line = Line.of("timeBeforeRetirement", asked, Time.months(rule.months()));
        LocalDate birth = asked.person().identity().birthDate();
        Optional<LocalDate> retires =
                asked.reference().retiresOn(birth, asked.target().job());
        if (retires.isEmpty()) {
            return line.has("mine.none", asked.target().job().name())
                    .unknown(
                            line.closes("closes.unknown"),
                            asked.asOf(),
                            asked.target().job().name());
        }
        Text left = Time.between(asked.asOf(), retires.get());
        Job job = asked.target().job();
        line.has("mine", retires.get(), left).from(asked.person().identity().from());
        if (asked.reference().byLevel(job)) {
            line.on(asked, "retirement-ages", job.level());
        }
        return asked.asOf().plusMonths(rule.months()).isAfter(retires.get())
                ? line.notMet(line.closes("closes"), null, left)
                : line.met(left);
    }

    static Answer kindInScope(Requirement.KindInScope rule, Case asked) {
        List<EmployeeKind> kinds = List.copyOf(new TreeSet<>(rule.kinds()));
        EmployeeKind kind = asked.person().identity().kind();
        Line line = Line.of("kindInScope", asked, kinds)
                .has("mine", kind)
                .from(asked.person().identity().from());
        return rule.kinds().contains(kind)
                ? line.met(kind)
                : line.notMet(line.closes("closes", kinds), null, kind, kinds);
    }

    static Answer vacancyOpen(Case asked) {
        String job = asked.target().job().name();
        Line line = Line.of("vacancyOpen", asked, job);
        if (asked.target().vacant().isEmpty()) {
            return line.has("mine.unknown").unknown(line.closes("closes.unknown"), asked.asOf(), job);
        }
        return asked.target().vacant().get()
                ? line.has("mine").met(job)
                : line.has("mine.none").notMet(line.closes("closes", job), null, job);
    }
}
