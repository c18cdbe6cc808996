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
 * The package {@code single} answers each kind for one person with reasons, the package {@code bulk} for the whole
 * agency without; both agree.
 */
public sealed interface Requirement {

    /** At least a grade; the PPPK grade is null where the rule names none, then a PPPK's answer is unknown. */
    record MinimumGrade(Grade pns, Grade pppk) implements Requirement {}

    /** The present grade is none of these: for rules that ask more of those who stand at certain grades. */
    record GradeOutside(Set<Grade> grades) implements Requirement {
        public GradeOutside {
            grades = Set.copyOf(grades);
        }
    }

    /** The present grade held for so many months. */
    record TimeInGrade(int months) implements Requirement {}

    /** The next grade lies within the ceiling that the highest education sets for regular promotion. */
    record EducationCeiling() implements Requirement {}

    /** The present definitive position (job and unit) held for so many months without a break. */
    record TimeInPosition(int months) implements Requirement {}

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
    }

    /** The rung below (the job the step leads from) held for so many months; the present job where any job leads in. */
    record RungHeld(int months, boolean acting) implements Requirement {}

    /** Younger than so many years on the day asked for, which stands for the day of appointment. */
    record AgeBelow(int years) implements Requirement {}

    /** So many months left before the retirement date that the job aimed at would give. */
    record TimeBeforeRetirement(int months) implements Requirement {}

    /** A diploma of at least a level; majors, where given, are compared without regard to case. */
    record Education(EducationLevel level, Set<String> majors) implements Requirement {
        public Education {
            majors = Set.copyOf(majors);
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
    }

    /** A competency assessed at a level or above, by an assessment still valid. */
    record CompetencyAt(String competency, int level) implements Requirement {}

    /**
     * The job person match: attained over required levels, in percent.
     *
     * @param capped whether a level above the required one counts as the required one
     */
    record CompetencyMatch(int percent, boolean capped) implements Requirement {}

    /** Each of the last completed years rated so or better; a missing year is unknown. */
    record Performance(int years, Predicate predicate) implements Requirement {}

    /** The credit points inside the present level reach the need. */
    record CreditPoints(CreditAim aim) implements Requirement {}

    /** No sanction of a severity or above in force, nor ended within so many months; 0 months asks for today alone. */
    record NoDiscipline(Severity severity, int months) implements Requirement {}

    /** A test or selection of a kind passed for the job aimed at, for its level, or in general. */
    record SelectionPassed(String kind) implements Requirement {}

    /** Attested by an officer with document and date; months is how old it may be, 0 for any age. */
    record Attested(String kind, int months) implements Requirement {}

    /** The legal status (kedudukan hukum) is one of the active codes. */
    record StatusActive(Set<String> codes) implements Requirement {
        public StatusActive {
            codes = Set.copyOf(codes);
        }
    }

    /** The kind of employee is in the rule's scope. */
    record KindInScope(Set<EmployeeKind> kinds) implements Requirement {
        public KindInScope {
            kinds = Set.copyOf(kinds);
        }
    }

    /** A position of the job aimed at is or falls free. */
    record VacancyOpen() implements Requirement {}

    /** At least one of the parts. */
    record AnyOf(List<Requirement> parts) implements Requirement {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Every one of the parts. */
    record AllOf(List<Requirement> parts) implements Requirement {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The part, unless an exception (dispensasi) from this rule was granted and is in force.
     *
     * @param grantor who may grant it, such as "Presiden"; shown, not checked against the document
     */
    record WaivedBy(Requirement part, String grantor) implements Requirement {}
}
