package id.jenjang.demo;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Sex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One person of the demo: who it is and the career so far, from which the rest of the file is told.
 *
 * @param since the first appointment: TMT CPNS, the contract's begin, or entry into the BLUD
 * @param grades in order of date; empty for own staff of the BLUD
 * @param posts in order of date, acting ones included; the last definitive one is the present one
 * @param ratings the yearly predicates, filled by the teller of performance
 */
record Person(
        int index,
        EmployeeKind kind,
        String number,
        FullName name,
        LocalDate birth,
        Sex sex,
        LocalDate since,
        Schooling schooling,
        List<GradeStep> grades,
        List<Post> posts,
        Map<Integer, Predicate> ratings,
        Folder folder) {

    Person(
            int index,
            EmployeeKind kind,
            String number,
            FullName name,
            LocalDate birth,
            Sex sex,
            LocalDate since,
            Schooling schooling,
            List<GradeStep> grades,
            List<Post> posts) {
        this(
                index,
                kind,
                number,
                name,
                birth,
                sex,
                since,
                schooling,
                List.copyOf(grades),
                List.copyOf(posts),
                new HashMap<>(),
                new Folder());
    }

    /** A name with its titles; "" where there is none. */
    record FullName(String before, String name, String after) {}

    /** The diploma at entry and the highest one, with the study programme of each; equal where nothing was added. */
    record Schooling(EducationLevel entry, String entryMajor, EducationLevel highest, String highestMajor) {}

    /** A grade since a date. */
    record GradeStep(Grade grade, LocalDate since) {}

    /** A post from a date; until is null where the export names no end, seat where no seat is known. */
    record Post(DemoJob job, DemoUnit unit, String seat, String kind, LocalDate from, LocalDate until) {
        boolean definitive() {
            return kind.equals("D");
        }
    }

    /** The present definitive post. */
    Post present() {
        return posts.stream().filter(Post::definitive).reduce((a, b) -> b).orElseThrow();
    }

    DemoJob job() {
        return present().job();
    }

    /** Since when the present level has been held without a break. */
    LocalDate levelSince() {
        JobLevel level = job().level();
        LocalDate since = present().from();
        for (int i = posts.size() - 1; i >= 0; i--) {
            Post post = posts.get(i);
            if (post.definitive() && post.job().level() != level) {
                break;
            }
            since = post.definitive() ? post.from() : since;
        }
        return since;
    }

    /** The first of the month after the retirement age. */
    LocalDate retires() {
        return birth.plusYears(job().retiresAt()).plusMonths(1).withDayOfMonth(1);
    }
}
