package id.jenjang.requirement.single;

import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Training;
import id.jenjang.people.History;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.fact.Facts;
import id.jenjang.requirement.words.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Answers about education and training. */
final class LearningAnswers {
    private LearningAnswers() {}

    static Answer education(Requirement.Education rule, Case asked) {
        List<String> majors = List.copyOf(new TreeSet<>(rule.majors()));
        Line line = majors.isEmpty()
                ? Line.of("education", asked, rule.level())
                : Line.in("needed.majors", "education", asked, rule.level(), majors);
        List<Dossier.Education> held = asked.person().educations().stream()
                .filter(e -> Facts.held(e, asked.asOf()))
                .toList();
        Optional<Dossier.Education> highest =
                held.stream().max(Comparator.comparingInt(e -> e.level().rung()));
        if (highest.isEmpty()) {
            return line.missing(History.EDUCATIONS, asked);
        }
        List<Dossier.Education> enough =
                held.stream().filter(e -> e.level().atLeast(rule.level())).toList();
        Optional<Dossier.Education> fits =
                enough.stream().filter(e -> fits(e, rule.majors())).findFirst();
        Dossier.Education shown = fits.orElse(highest.get());
        line.has("mine", shown.level(), shown.major() == null ? Text.of("major.unknown") : shown.major())
                .from(shown.from());
        if (fits.isPresent()) {
            return line.met(shown.level());
        }
        boolean majorMissing = enough.stream().anyMatch(e -> e.major() == null);
        if (majorMissing) {
            return line.unknown(line.closes("closes.unknown"), asked.asOf(), shown.level());
        }
        Text closes = majors.isEmpty()
                ? line.closes("closes", rule.level())
                : line.closes("closes.majors", rule.level(), majors);
        return line.notMet(closes, null, shown.level());
    }

    private static boolean fits(Dossier.Education education, Set<String> majors) {
        return majors.isEmpty()
                || education.major() != null
                        && majors.stream().anyMatch(m -> Facts.folded(m).equals(Facts.folded(education.major())));
    }

    static Answer trainingPassed(Requirement.TrainingPassed rule, Case asked) {
        List<Text> named =
                rule.codes().stream().map(c -> Text.of("name.Training." + c)).toList();
        Line line = Line.of("trainingPassed", asked, named);
        Optional<Training> passed = asked.person().trainings().stream()
                .filter(t -> rule.codes().contains(t.code()))
                .filter(t -> t.completed() == null || !t.completed().isAfter(asked.asOf()))
                .findFirst();
        if (passed.isPresent()) {
            Training training = passed.get();
            line.from(training.from());
            return training.completed() == null
                    ? line.has("mine.undated", training.name()).met(training.name())
                    : line.has("mine", training.name(), training.completed()).met(training.name());
        }
        if (!asked.delivered(History.TRAININGS)) {
            return line.missing(History.TRAININGS, false);
        }
        return line.has("mine.none").notMet(line.closes("closes", named), rule.open() ? asked.asOf() : null, named);
    }
}
