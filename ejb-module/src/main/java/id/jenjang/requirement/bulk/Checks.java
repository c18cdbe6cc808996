package id.jenjang.requirement.bulk;

import id.jenjang.requirement.Requirement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Who makes each kind of requirement ready for columns. */
final class Checks {
    private static final Map<Class<?>, BiFunction<Requirement, BulkCase, Check>> KINDS = kinds();

    private Checks() {}

    /** The answer for any person of the columns, by index, without reasons. */
    static Check of(Requirement requirement, BulkCase asked) {
        return KINDS.get(requirement.getClass()).apply(requirement, asked);
    }

    private static Map<Class<?>, BiFunction<Requirement, BulkCase, Check>> kinds() {
        Map<Class<?>, BiFunction<Requirement, BulkCase, Check>> kinds = new HashMap<>();
        on(kinds, Requirement.MinimumGrade.class, GradeChecks::minimumGrade);
        on(kinds, Requirement.GradeOutside.class, GradeChecks::gradeOutside);
        on(kinds, Requirement.TimeInGrade.class, GradeChecks::timeInGrade);
        on(kinds, Requirement.EducationCeiling.class, (rule, asked) -> GradeChecks.educationCeiling(asked));
        on(kinds, Requirement.TimeInPosition.class, TenureChecks::timeInPosition);
        on(kinds, Requirement.TimeInLevel.class, TenureChecks::timeInLevel);
        on(kinds, Requirement.Experience.class, TenureChecks::experience);
        on(kinds, Requirement.RungHeld.class, TenureChecks::rungHeld);
        on(kinds, Requirement.AgeBelow.class, PlainChecks::ageBelow);
        on(kinds, Requirement.TimeBeforeRetirement.class, PlainChecks::timeBeforeRetirement);
        on(kinds, Requirement.Education.class, LearningChecks::education);
        on(kinds, Requirement.TrainingPassed.class, LearningChecks::trainingPassed);
        on(kinds, Requirement.CompetencyAt.class, CompetencyChecks::competencyAt);
        on(kinds, Requirement.CompetencyMatch.class, CompetencyChecks::competencyMatch);
        on(kinds, Requirement.Performance.class, PlainChecks::performance);
        on(kinds, Requirement.CreditPoints.class, PlainChecks::creditPoints);
        on(kinds, Requirement.NoDiscipline.class, ConductChecks::noDiscipline);
        on(kinds, Requirement.SelectionPassed.class, ConductChecks::selectionPassed);
        on(kinds, Requirement.Attested.class, ConductChecks::attested);
        on(kinds, Requirement.StatusActive.class, ConductChecks::statusActive);
        on(kinds, Requirement.KindInScope.class, PlainChecks::kindInScope);
        on(kinds, Requirement.VacancyOpen.class, (rule, asked) -> PlainChecks.vacancyOpen(asked));
        on(kinds, Requirement.AnyOf.class, PlainChecks::anyOf);
        on(kinds, Requirement.AllOf.class, PlainChecks::allOf);
        on(kinds, Requirement.WaivedBy.class, PlainChecks::waivedBy);
        return Map.copyOf(kinds);
    }

    private static <K extends Requirement> void on(
            Map<Class<?>, BiFunction<Requirement, BulkCase, Check>> kinds,
            Class<K> kind,
            BiFunction<K, BulkCase, Check> check) {
        kinds.put(kind, (requirement, asked) -> check.apply(kind.cast(requirement), asked));
    }
}
