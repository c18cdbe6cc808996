package id.jenjang.requirement.single;

import id.jenjang.requirement.Requirement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Who answers each kind of requirement for one person. */
final class Answers {
    private static final Map<Class<?>, BiFunction<Requirement, Case, Answer>> KINDS = kinds();

    private Answers() {}

    /** The answer for one person, with evidence and reasons. */
    static Answer of(Requirement requirement, Case asked) {
        return KINDS.get(requirement.getClass()).apply(requirement, asked);
    }

    private static Map<Class<?>, BiFunction<Requirement, Case, Answer>> kinds() {
        Map<Class<?>, BiFunction<Requirement, Case, Answer>> kinds = new HashMap<>();
        on(kinds, Requirement.MinimumGrade.class, GradeAnswers::minimumGrade);
        on(kinds, Requirement.GradeOutside.class, GradeAnswers::gradeOutside);
        on(kinds, Requirement.TimeInGrade.class, GradeAnswers::timeInGrade);
        on(kinds, Requirement.EducationCeiling.class, (rule, asked) -> GradeAnswers.educationCeiling(asked));
        on(kinds, Requirement.TimeInPosition.class, TenureAnswers::timeInPosition);
        on(kinds, Requirement.TimeInLevel.class, TenureAnswers::timeInLevel);
        on(kinds, Requirement.Experience.class, TenureAnswers::experience);
        on(kinds, Requirement.RungHeld.class, TenureAnswers::rungHeld);
        on(kinds, Requirement.AgeBelow.class, AgeAnswers::ageBelow);
        on(kinds, Requirement.TimeBeforeRetirement.class, AgeAnswers::timeBeforeRetirement);
        on(kinds, Requirement.Education.class, LearningAnswers::education);
        on(kinds, Requirement.TrainingPassed.class, LearningAnswers::trainingPassed);
        on(kinds, Requirement.CompetencyAt.class, CompetencyAnswers::competencyAt);
        on(kinds, Requirement.CompetencyMatch.class, CompetencyAnswers::competencyMatch);
        on(kinds, Requirement.Performance.class, PerformanceAnswers::performance);
        on(kinds, Requirement.CreditPoints.class, CreditAnswers::creditPoints);
        on(kinds, Requirement.NoDiscipline.class, ConductAnswers::noDiscipline);
        on(kinds, Requirement.SelectionPassed.class, ConductAnswers::selectionPassed);
        on(kinds, Requirement.Attested.class, ConductAnswers::attested);
        on(kinds, Requirement.StatusActive.class, ConductAnswers::statusActive);
        on(kinds, Requirement.KindInScope.class, AgeAnswers::kindInScope);
        on(kinds, Requirement.VacancyOpen.class, (rule, asked) -> AgeAnswers.vacancyOpen(asked));
        on(kinds, Requirement.AnyOf.class, CompoundAnswers::anyOf);
        on(kinds, Requirement.AllOf.class, CompoundAnswers::allOf);
        on(kinds, Requirement.WaivedBy.class, CompoundAnswers::waivedBy);
        return Map.copyOf(kinds);
    }

    private static <K extends Requirement> void on(
            Map<Class<?>, BiFunction<Requirement, Case, Answer>> kinds,
            Class<K> kind,
            BiFunction<K, Case, Answer> answer) {
        kinds.put(kind, (requirement, asked) -> answer.apply(kind.cast(requirement), asked));
    }
}
