package id.jenjang.demo;

import id.jenjang.demo.CastMember.Schools;
import id.jenjang.demo.Person.GradeStep;
import id.jenjang.demo.Person.Post;
import id.jenjang.demo.Person.Schooling;
import id.jenjang.people.EmployeeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes people of the cast: their numbers and dates follow from the day that the demo stands for. */
record CastHiring(LocalDate asOf, JobCatalogue jobs, List<DemoUnit> units, NumberMint mint) {

    /** The member as a person of the agency on that day. */
    Person person(int index, CastMember who, Seat seat) {
        List<GradeStep> grades = grades(who, seat);
        LocalDate since = who.kind() == EmployeeKind.PNS ? grades.get(0).since() : first(who.entryMonths());
        LocalDate birth = LocalDate.of(asOf.getYear() - who.age(), who.birthMonth(), who.birthDay());
        Schools schools = who.schools();
        Schooling schooling = new Schooling(schools.entry(), schools.major(), schools.highest(), schools.major());
        List<Post> posts = new ArrayList<>();
        for (String earlier : who.posts()) {
            String[] parts = earlier.split(":");
            DemoUnit unit = units.stream()
                    .filter(u -> u.key.equals(parts[1]))
                    .findFirst()
                    .orElseThrow();
            LocalDate from = parts[2].equals("0") ? since : first(Integer.parseInt(parts[2]));
            posts.add(new Post(jobs.job(parts[0]), unit, null, "D", from, null));
        }
        LocalDate from = posts.isEmpty() ? since : first(who.months());
        posts.add(new Post(seat.job, seat.unit, seat.id, "D", from, null));
        String number = mint.number(who.kind(), birth, since, who.sex());
        return new Person(index, who.kind(), number, who.name(), birth, who.sex(), since, schooling, grades, posts);
    }

    private List<GradeStep> grades(CastMember who, Seat seat) {
        return switch (who.kind()) {
            case PNS ->
                Hiring.backwards(
                        Levels.entry(who.schools().entry()),
                        who.grade(),
                        asOf.minusMonths(who.gradeMonths()),
                        0,
                        new Dice(0, 0));
            case PPPK ->
                List.of(new GradeStep(
                        Levels.contractGrade(seat.job.level(), who.schools().entry()), first(who.entryMonths())));
            default -> List.of();
        };
    }

    private LocalDate first(int monthsAgo) {
        return asOf.minusMonths(monthsAgo).withDayOfMonth(1);
    }
}
