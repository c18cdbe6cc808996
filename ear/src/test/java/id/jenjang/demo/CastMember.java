package id.jenjang.demo;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Sex;
import java.util.List;

/**
 * Someone of the fixed cast: a log-in with a story. Dates are counted back from the day the demo stands for.
 *
 * @param user the log-in's name
 * @param unit key of the unit, and job the id of the job, of the seat held
 * @param age years of age; born on the given month and day
 * @param entryMonths months since the first appointment; for PNS it follows from the grades
 * @param grade ordinal of the present PNS grade; 0 for others
 * @param gradeMonths months since the present grade
 * @param posts earlier posts "job:unit:months ago" in order of date; the first began at entry
 * @param months months in the present post
 * @param roles the roles of the log-in besides what is derived from the people data
 * @param limit key of the unit that the log-in is limited to; "" for the agency
 */
record CastMember(
        String user,
        Person.FullName name,
        Sex sex,
        EmployeeKind kind,
        String unit,
        String job,
        int age,
        int birthMonth,
        int birthDay,
        Schools schools,
        int entryMonths,
        int grade,
        int gradeMonths,
        List<String> posts,
        int months,
        String roles,
        String limit) {

    /** The diplomas at entry and now, and the study programme. */
    record Schools(EducationLevel entry, EducationLevel highest, String major) {}
}
