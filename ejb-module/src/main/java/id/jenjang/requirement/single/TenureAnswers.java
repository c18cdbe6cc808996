package id.jenjang.requirement.single;

import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.History;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.requirement.fact.Tenure;
import id.jenjang.requirement.fact.Time;
import id.jenjang.requirement.words.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Answers about time in positions, levels and fields of work. */
final class TenureAnswers {
    private TenureAnswers() {}

    static Answer timeInPosition(Requirement.TimeInPosition rule, Case asked) {
        Line line = Line.of("timeInPosition", asked, Time.months(rule.months()));
        return inPosition(line, rule.months(), asked);
    }

    private static Answer inPosition(Line line, int months, Case asked) {
        if (asked.person().appointments().isEmpty()) {
            return line.missing(History.APPOINTMENTS, asked);
        }
        Optional<Appointment> present = asked.person().definitive(asked.asOf());
        if (present.isEmpty()) {
            return line.has("mine.none").notMet(line.closes("closes.none"), null, Time.months(0));
        }
        LocalDate since = Facts.inPositionSince(asked.person(), present.get(), asked.asOf());
        Text time = Time.between(since, asked.asOf());
        String job = present.get().job().name();
        line.has("mine", job, since, time).from(present.get().from());
        LocalDate full = since.plusMonths(months);
        return full.isAfter(asked.asOf()) ? line.notMet(line.closes("closes", job, full), full, time) : line.met(time);
    }

    static Answer timeInLevel(Requirement.TimeInLevel rule, Case asked) {
        Set<JobLevel> levels = rule.equivalents() ? asked.reference().withEquivalents(rule.levels()) : rule.levels();
        List<JobLevel> named = List.copyOf(new TreeSet<>(levels));
        Line line = Line.of("timeInLevel", asked, Time.months(rule.months()), named);
        if (rule.equivalents()) {
            line.on(asked, "level-tiers", named.toArray());
        }
        Predicate<Appointment> counts =
                a -> Tenure.held(a, rule.acting()) && levels.contains(a.job().level());
        return gathered(line, rule.months(), asked, counts, named);
    }

    static Answer rungHeld(Requirement.RungHeld rule, Case asked) {
        if (asked.target().from() == null) {
            Line open = Line.of("timeInPosition", asked, Time.months(rule.months()));
            return inPosition(open, rule.months(), asked);
        }
        String job = asked.target().from().name();
        Line line = Line.of("rungHeld", asked, Time.months(rule.months()), job);
        String code = asked.target().from().code();
        Predicate<Appointment> counts =
                a -> Tenure.held(a, rule.acting()) && code.equals(a.job().code());
        return gathered(line, rule.months(), asked, counts, job);
    }

    static Answer experience(Requirement.Experience rule, Case asked) {
        Set<String> families = Facts.fields(rule, asked.target(), asked.reference());
        List<Text> fields = new TreeSet<>(families)
                .stream().map(f -> Text.of("name.JobFamily." + f)).toList();
        Object named = rule.families().isEmpty() ? asked.target().job().name() : fields;
        String form = rule.families().isEmpty() ? "needed" : "needed.fields";
        Line line = Line.in(form, "experience", asked, Time.months(rule.months()), named);
        if (rule.families().isEmpty() && asked.target().job().family() != null) {
            line.on(asked, "kindred-families", asked.target().job().family());
        }
        if (families.isEmpty()) {
            return line.has("mine.noField").unknown(line.closes("closes.noField"), asked.asOf(), Time.months(0));
        }
        Predicate<Appointment> held = a -> Tenure.held(a, rule.acting());
        Tenure perhaps = Tenure.of(
                asked.person().appointments(),
                asked.asOf(),
                held.and(a ->
                        a.job().family() == null || families.contains(a.job().family())));
        Predicate<Appointment> counts = held.and(
                a -> a.job().family() != null && families.contains(a.job().family()));
        Tenure sure = Tenure.of(asked.person().appointments(), asked.asOf(), counts);
        long needed = Time.daysNeeded(asked.asOf(), rule.months());
        if (sure.days() < needed && perhaps.days() >= needed) {
            Text time = Time.between(sure.start(asked.asOf()), asked.asOf());
            line.has("mine", time).from(sources(perhaps));
            return line.unknown(line.closes("closes.unknown"), asked.asOf(), time);
        }
        return gathered(line, rule.months(), asked, counts, named);
    }

    private static Answer gathered(Line line, int months, Case asked, Predicate<Appointment> counts, Object what) {
        if (asked.person().appointments().isEmpty()) {
            return line.missing(History.APPOINTMENTS, asked);
        }
        Tenure tenure = Tenure.of(asked.person().appointments(), asked.asOf(), counts);
        LocalDate start = tenure.start(asked.asOf());
        Text time = Time.between(start, asked.asOf());
        (tenure.used().isEmpty() ? line.has("mine.none") : line.has("mine", time)).from(sources(tenure));
        LocalDate full = start.plusMonths(months);
        if (!full.isAfter(asked.asOf())) {
            return line.met(time);
        }
        Text left = Time.between(asked.asOf(), full);
        return line.notMet(line.closes("closes", left, what), tenure.running() ? full : null, time);
    }

    private static List<Provenance> sources(Tenure tenure) {
        return tenure.used().stream().map(Appointment::from).toList();
    }
}
