package id.jenjang.requirement;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables that rules read (data rujukan), from {@code config/reference}; an agency's own files replace them table by
 * table.
 *
 * @param credits yearly coefficient and needs of credit points by functional level
 * @param baseCredits credit points that a grade starts with inside its level (AK dasar)
 * @param conversionSince the day since which credit points are converted from predicates
 * @param multipliers percent of the coefficient by predicate
 * @param ceilings highest grade of regular promotion by education
 * @param gradeCeilings highest grade that promotion leads to in a level that counts no credit points
 * @param retirementAges default retirement age by level; a job's own age wins
 * @param tiers number of the rung on which levels of different tracks stand side by side; levels not named have none
 * @param competencyLevels default level of the core competencies by level of job
 * @param coreCompetencies codes of the competencies that the default level stands for
 * @param contractGrades grades of contract civil servants by functional level
 * @param predicateCodes predicates by the host platform's codes
 * @param kindred families whose experience counts as experience in a family
 * @param unconfirmed the rows that are not confirmed, as {@link #row} names them
 */
public record Reference(
        Map<JobLevel, CreditNeed> credits,
        Map<Grade, Double> baseCredits,
        LocalDate conversionSince,
        Map<Predicate, Integer> multipliers,
        Map<EducationLevel, Grade> ceilings,
        Map<JobLevel, Grade> gradeCeilings,
        Map<JobLevel, Integer> retirementAges,
        Map<JobLevel, Integer> tiers,
        Map<JobLevel, Integer> competencyLevels,
        List<String> coreCompetencies,
        Map<JobLevel, List<Grade>> contractGrades,
        Map<String, Predicate> predicateCodes,
        Map<String, Set<String>> kindred,
        Set<String> unconfirmed) {

    public Reference {
        credits = Map.copyOf(credits);
        baseCredits = Map.copyOf(baseCredits);
        multipliers = Map.copyOf(multipliers);
        ceilings = Map.copyOf(ceilings);
        gradeCeilings = Map.copyOf(gradeCeilings);
        retirementAges = Map.copyOf(retirementAges);
        tiers = Map.copyOf(tiers);
        competencyLevels = Map.copyOf(competencyLevels);
        coreCompetencies = List.copyOf(coreCompetencies);
        contractGrades = Map.copyOf(contractGrades);
        predicateCodes = Map.copyOf(predicateCodes);
        kindred = Map.copyOf(kindred);
        unconfirmed = Set.copyOf(unconfirmed);
    }

    /** The name of a row: its table and what it is found by, such as "credit-bases:III/b". */
    public static String row(String table, Object key) {
        return table + ":" + key;
    }

    /** Whether a row is confirmed, or is not there at all; a verdict that rests on one that is not is marked. */
    public boolean confirmed(String table, Object key) {
        return !unconfirmed.contains(row(table, key));
    }

    /**
     * What a functional level asks in credit points (angka kredit).
     *
     * @param coefficient points of one year rated Baik
     * @param toRank points from one rank to the next inside the level
     * @param toLevel points to the next level; empty at the top of a track
     * @param lowest the lowest grade of the level
     * @param highest the highest grade of the level
     */
    public record CreditNeed(double coefficient, double toRank, OptionalDouble toLevel, Grade lowest, Grade highest) {}

    /**
     * How two levels compare: negative when the first is lower, 0 when equal, positive when higher; empty when they
     * stand in different tracks and the agency has not said how these compare.
     */
    public OptionalInt compare(JobLevel one, JobLevel other) {
        if (one.track() == other.track()) {
            return OptionalInt.of(Integer.compare(one.rank(), other.rank()));
        }
        Integer tier = tiers.get(one);
        Integer otherTier = tiers.get(other);
        return tier == null || otherTier == null ? OptionalInt.empty() : OptionalInt.of(tier.compareTo(otherTier));
    }

    /** The given levels and those that the agency treats as equal to one of them. */
    public Set<JobLevel> withEquivalents(Set<JobLevel> levels) {
        Set<JobLevel> all = EnumSet.copyOf(levels);
        for (JobLevel level : levels) {
            Integer tier = tiers.get(level);
            tiers.forEach((candidate, other) -> {
                if (other.equals(tier)) {
                    all.add(candidate);
                }
            });
        }
        return all;
    }

    /**
     * The families whose experience is experience in a job's field: its own and its kindred; empty when it has none.
     */
    public Set<String> field(Job job) {
        if (job.family() == null) {
            return Set.of();
        }
        Set<String> families = new TreeSet<>(kindred.getOrDefault(job.family(), Set.of()));
        families.add(job.family());
        return families;
    }

    /** The highest grade that promotion leads to in a level; empty where it is not known. */
    public Optional<Grade> highestGrade(JobLevel level) {
        return Optional.ofNullable(credits.get(level))
                .map(CreditNeed::highest)
                .or(() -> Optional.ofNullable(gradeCeilings.get(level)));
    }

    /** Whether the retirement age in a job is that of its level, for want of one of its own. */
    public boolean byLevel(Job job) {
        return job.retirementAge() == null || job.retirementAge() <= 0;
    }

    /** The retirement age (BUP) in a job: the title's own, else its level's; empty when neither is known. */
    public OptionalInt retirementAge(Job job) {
        if (!byLevel(job)) {
            return OptionalInt.of(job.retirementAge());
        }
        Integer age = retirementAges.get(job.level());
        return age == null ? OptionalInt.empty() : OptionalInt.of(age);
    }

    /** The day of retirement (TMT pensiun) from a job: the first of the month after reaching its retirement age. */
    public Optional<LocalDate> retiresOn(LocalDate birthDate, Job job) {
        OptionalInt age = retirementAge(job);
        if (age.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(birthDate.plusYears(age.getAsInt()).plusMonths(1).withDayOfMonth(1));
    }

    /** The first day of birth of those who do not retire from a job before a day; empty when its age is not known. */
    public Optional<LocalDate> youngEnough(LocalDate day, Job job) {
        OptionalInt age = retirementAge(job);
        if (age.isEmpty()) {
            return Optional.empty();
        }
        LocalDate month = day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
        return Optional.of(month.minusMonths(12L * age.getAsInt() + 1));
    }

    /** The competency standard of a job: its own, else the core competencies at the level's default; may be empty. */
    public Map<String, Integer> standard(Job job) {
        Integer level = competencyLevels.get(job.level());
        if (!job.standard().isEmpty() || level == null) {
            return job.standard();
        }
        return coreCompetencies.stream().collect(Collectors.toMap(code -> code, code -> level));
    }
}
