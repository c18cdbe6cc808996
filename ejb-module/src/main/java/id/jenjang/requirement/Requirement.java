package id.jenjang.requirement;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import java.util.List;
import java.util.Set;

/**
 * One checkable condition (syarat): its shape here, its numbers in rule sets, its words in the {@code rules} bundles.
 * Each kind answers for one person with reasons ({@link #judge}) and for the whole agency without ({@link #check});
 * both agree.
 */
public sealed interface Requirement {

    /** The answer for one person, with evidence and reasons. */
    Answer judge(Case asked);

    /** The answer for any person of the columns, by index, without reasons. */
    Check check(BulkCase asked);

    /** At least a grade; the PPPK grade is null where the rule names none, then a PPPK's answer is unknown. */
    record MinimumGrade(Grade pns, Grade pppk) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return GradeAnswers.minimumGrade(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return GradeChecks.minimumGrade(this, asked);
        }
    }

    /** The present grade is none of these: for rules that ask more of those who stand at certain grades. */
    record GradeOutside(Set<Grade> grades) implements Requirement {
        public GradeOutside {
            grades = Set.copyOf(grades);
        }

        @Override
        public Answer judge(Case asked) {
            return GradeAnswers.gradeOutside(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return GradeChecks.gradeOutside(this, asked);
        }
    }

    /** The present grade held for so many months. */
    record TimeInGrade(int months) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return GradeAnswers.timeInGrade(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return GradeChecks.timeInGrade(this, asked);
        }
    }

    /** The next grade lies within the ceiling that the highest education sets for regular promotion. */
    record EducationCeiling() implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return GradeAnswers.educationCeiling(asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return GradeChecks.educationCeiling(asked);
        }
    }

    /** The present definitive position (job and unit) held for so many months without a break. */
    record TimeInPosition(int months) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return TenureAnswers.timeInPosition(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return TenureChecks.timeInPosition(this, asked);
        }
    }

    /**
     * Jobs of any of the levels held for so many months, added up.
     *
     * @param equivalents whether levels that the agency treats as equal count too
     * @param acting whether acting appointments (Plt, Plh, Pj) count
     */
    record TimeInLevel(Set<JobLevel> levels, int months, boolean equivalents, boolean acting) implements Requirement {
        public TimeInLevel {
            levels = Set.copyOf(levels);
        }

        @Override
        public Answer judge(Case asked) {
            return TenureAnswers.timeInLevel(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return TenureChecks.timeInLevel(this, asked);
        }
    }

    /**
     * Experience in a field of work for so many months, added up over all jobs of the field.
     *
     * @param families codes of the job families; empty means the family of the job aimed at
     */
    record Experience(Set<String> families, int months, boolean acting) implements Requirement {
        public Experience {
            families = Set.copyOf(families);
        }

        @Override
        public Answer judge(Case asked) {
            return TenureAnswers.experience(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return TenureChecks.experience(this, asked);
        }
    }

    /** The rung below (the job the step leads from) held for so many months; the present job where any job leads in. */
    record RungHeld(int months, boolean acting) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return TenureAnswers.rungHeld(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return TenureChecks.rungHeld(this, asked);
        }
    }

    /** Younger than so many years on the day asked for, which stands for the day of appointment. */
    record AgeBelow(int years) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return AgeAnswers.ageBelow(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.ageBelow(this, asked);
        }
    }

    /** So many months left before the retirement date that the job aimed at would give. */
    record TimeBeforeRetirement(int months) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return AgeAnswers.timeBeforeRetirement(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.timeBeforeRetirement(this, asked);
        }
    }

    /** A diploma of at least a level; majors, where given, are compared without regard to case. */
    record Education(EducationLevel level, Set<String> majors) implements Requirement {
        public Education {
            majors = Set.copyOf(majors);
        }

        @Override
        public Answer judge(Case asked) {
            return LearningAnswers.education(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return LearningChecks.education(this, asked);
        }
    }

    /**
     * One of the trainings passed; a delivered history without it means not passed. Where entry is not open to whoever
     * asks (a school that selects), no date can be given for closing it.
     */
    record TrainingPassed(List<String> codes, boolean open) implements Requirement {
        public TrainingPassed {
            codes = List.copyOf(codes);
        }

        @Override
        public Answer judge(Case asked) {
            return LearningAnswers.trainingPassed(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return LearningChecks.trainingPassed(this, asked);
        }
    }

    /** A competency assessed at a level or above, by an assessment still valid. */
    record CompetencyAt(String competency, int level) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return CompetencyAnswers.competencyAt(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return CompetencyChecks.competencyAt(this, asked);
        }
    }

    /**
     * The job person match: attained over required levels, in percent.
     *
     * @param capped whether a level above the required one counts as the required one
     */
    record CompetencyMatch(int percent, boolean capped) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return CompetencyAnswers.competencyMatch(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return CompetencyChecks.competencyMatch(this, asked);
        }
    }

    /** Each of the last completed years rated so or better; a missing year is unknown. */
    record Performance(int years, Predicate predicate) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return PerformanceAnswers.performance(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.performance(this, asked);
        }
    }

    /** The credit points inside the present level reach the need. */
    record CreditPoints(CreditAim aim) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return CreditAnswers.creditPoints(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.creditPoints(this, asked);
        }
    }

    /** No sanction of a severity or above in force, nor ended within so many months; 0 months asks for today alone. */
    record NoDiscipline(Severity severity, int months) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return ConductAnswers.noDiscipline(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return ConductChecks.noDiscipline(this, asked);
        }
    }

    /** A test or selection of a kind passed for the job aimed at, for its level, or in general. */
    record SelectionPassed(String kind) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return ConductAnswers.selectionPassed(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return ConductChecks.selectionPassed(this, asked);
        }
    }

    /** Attested by an officer with document and date; months is how old it may be, 0 for any age. */
    record Attested(String kind, int months) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return ConductAnswers.attested(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return ConductChecks.attested(this, asked);
        }
    }

    /** The legal status (kedudukan hukum) is one of the active codes. */
    record StatusActive(Set<String> codes) implements Requirement {
        public StatusActive {
            codes = Set.copyOf(codes);
        }

        @Override
        public Answer judge(Case asked) {
            return ConductAnswers.statusActive(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return ConductChecks.statusActive(this, asked);
        }
    }

    /** The kind of employee is in the rule's scope. */
    record KindInScope(Set<EmployeeKind> kinds) implements Requirement {
        public KindInScope {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Answer judge(Case asked) {
            return AgeAnswers.kindInScope(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.kindInScope(this, asked);
        }
    }

    /** A position of the job aimed at is or falls free. */
    record VacancyOpen() implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return AgeAnswers.vacancyOpen(asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.vacancyOpen(asked);
        }
    }

    /** At least one of the parts. */
    record AnyOf(List<Requirement> parts) implements Requirement {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer judge(Case asked) {
            return CompoundAnswers.anyOf(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.anyOf(this, asked);
        }
    }

    /** Every one of the parts. */
    record AllOf(List<Requirement> parts) implements Requirement {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer judge(Case asked) {
            return CompoundAnswers.allOf(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.allOf(this, asked);
        }
    }

    /**
     * The part, unless an exception (dispensasi) from this rule was granted and is in force.
     *
     * @param grantor who may grant it, such as "Presiden"; shown, not checked against the document
     */
    record WaivedBy(Requirement part, String grantor) implements Requirement {
        @Override
        public Answer judge(Case asked) {
            return CompoundAnswers.waivedBy(this, asked);
        }

        @Override
        public Check check(BulkCase asked) {
            return PlainChecks.waivedBy(this, asked);
        }
    }
}
