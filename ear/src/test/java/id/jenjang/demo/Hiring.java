package id.jenjang.demo;

import id.jenjang.demo.Person.FullName;
import id.jenjang.demo.Person.GradeStep;
import id.jenjang.demo.Person.Post;
import id.jenjang.demo.Person.Schooling;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a person who may hold a seat today: birth, entry, grades and posts that fit one another. */
final class Hiring {
    private static final Set<String> CONTRACT_FAMILIES = Set.of("GUR", "PRW", "BDN", "PPT");

    private final LocalDate asOf;
    private final NumberMint mint;
    private final Posts posts;

    Hiring(LocalDate asOf, NumberMint mint, Posts posts) {
        this.asOf = asOf;
        this.mint = mint;
        this.posts = posts;
    }

    /** Someone for the seat; the same dice give the same person. */
    Person person(int index, Seat seat, Dice dice) {
        Sex sex = dice.chance(520) ? Sex.FEMALE : Sex.MALE;
        EducationLevel entry = Levels.diploma(seat.job, dice);
        EmployeeKind kind = kind(seat, dice);
        EducationLevel highest = kind == EmployeeKind.CPNS ? entry : Levels.further(seat.job.level(), entry, dice);
        String[] study = PersonNames.study(seat.job.family(), dice);
        FullName name = PersonNames.titled(PersonNames.name(sex, dice), entry, highest, study, dice);
        Schooling schooling = new Schooling(entry, major(entry, study), highest, major(highest, study));
        List<GradeStep> grades = grades(kind, seat.job, schooling, dice);
        LocalDate since = kind == EmployeeKind.BLUD
                ? posts.entryIntoService(seat.job.level(), dice)
                : grades.get(0).since();
        LocalDate birth = birth(since, entry, seat.job, kind, dice);
        String number = mint.number(kind, birth, since, sex);
        List<Post> held = posts.career(seat, kind, since, grades, dice);
        return new Person(index, kind, number, name, birth, sex, since, schooling, grades, held);
    }

    private static String major(EducationLevel level, String[] study) {
        return switch (level) {
            case SLTA -> "IPA/IPS";
            case D3, S1, D4, S2, S3 -> study[0];
            case PROFESI -> "Profesi Dokter";
            default -> "";
        };
    }

    private EmployeeKind kind(Seat seat, Dice dice) {
        DemoJob job = seat.job;
        if (job.blud()) {
            return EmployeeKind.BLUD;
        }
        boolean start = job.level() == JobLevel.AHLI_PERTAMA || job.level() == JobLevel.PELAKSANA;
        if (seat.single() || job.level() == JobLevel.AHLI_UTAMA || job.level() == JobLevel.AHLI_MADYA) {
            return EmployeeKind.PNS;
        }
        if (start && dice.chance(35)) {
            return EmployeeKind.CPNS;
        }
        return dice.chance(CONTRACT_FAMILIES.contains(job.family()) ? 330 : 90) ? EmployeeKind.PPPK : EmployeeKind.PNS;
    }

    private List<GradeStep> grades(EmployeeKind kind, DemoJob job, Schooling schooling, Dice dice) {
        if (kind == EmployeeKind.BLUD) {
            return List.of();
        }
        int entry = Levels.entry(schooling.entry());
        if (kind == EmployeeKind.CPNS) {
            LocalDate start = asOf.minusMonths(dice.between(1, 11)).withDayOfMonth(1);
            return List.of(new GradeStep(pns(entry), start));
        }
        if (kind == EmployeeKind.PPPK) {
            int years = dice.between(1, Math.max(1, Math.min(6, asOf.getYear() - 2020)));
            LocalDate start = LocalDate.of(asOf.getYear() - years, dice.between(1, 6), 1);
            return List.of(new GradeStep(Levels.contractGrade(job.level(), schooling.entry()), start));
        }
        int low = Math.max(entry, Levels.lowest(job.level()));
        int high = Math.max(low, Levels.highest(job.level(), schooling.highest()));
        return rise(entry, dice.between(low, high), high, job, schooling.entry(), dice);
    }

    static id.jenjang.people.Grade pns(int ordinal) {
        return new id.jenjang.people.Grade(id.jenjang.people.Grade.Scheme.PNS, ordinal);
    }

    /** Grades from entry to now; drawn again where the person would have retired. */
    private List<GradeStep> rise(int entry, int now, int top, DemoJob job, EducationLevel diploma, Dice dice) {
        int most = 12 * (job.retiresAt() - (diploma == EducationLevel.SLTA ? 19 : 23)) - 18;
        for (int tries = 0; tries < 12; tries++) {
            int waiting = waiting(now == top, dice);
            List<GradeStep> steps = backwards(entry, now, asOf.minusMonths(waiting), tries < 8 ? 9 : 0, dice);
            if (steps.get(0).since().isAfter(asOf.minusMonths(most))) {
                return steps;
            }
        }
        return backwards(entry, now, asOf.minusMonths(13), 0, dice);
    }

    private static int waiting(boolean atTop, Dice dice) {
        return atTop && dice.chance(550) ? dice.between(14, 190) : dice.between(13, 58);
    }

    /** Steps back from the last promotion, at least four years each (PP 99/2000), on the dates promotions have. */
    static List<GradeStep> backwards(int entry, int now, LocalDate last, int extraMonths, Dice dice) {
        List<GradeStep> steps = new ArrayList<>();
        LocalDate date = last.withDayOfMonth(1);
        for (int grade = now; grade > entry; grade--) {
            date = promotionDate(date);
            steps.add(0, new GradeStep(pns(grade), date));
            date = date.minusMonths(48 + dice.between(0, extraMonths));
        }
        steps.add(0, new GradeStep(pns(entry), date));
        return steps;
    }

    /** The last date of a promotion period that is not later: monthly since October 2025, before that twice a year. */
    private static LocalDate promotionDate(LocalDate date) {
        LocalDate first = date.withDayOfMonth(1);
        while (first.isBefore(LocalDate.of(2025, 10, 1)) && first.getMonthValue() != 4 && first.getMonthValue() != 10) {
            first = first.minusMonths(1);
        }
        return first;
    }

    private LocalDate birth(LocalDate since, EducationLevel entry, DemoJob job, EmployeeKind kind, Dice dice) {
        int age = Levels.entryAge(entry, dice) + (kind == EmployeeKind.PPPK ? dice.between(0, 18) : 0);
        LocalDate youngest = asOf.minusYears(job.retiresAt()).plusMonths(1);
        LocalDate birth = since.minusYears(age).minusDays(dice.between(1, 360));
        if (!birth.isAfter(youngest)) {
            birth = youngest.plusDays(dice.between(1, 700));
        }
        LocalDate oldest = since.minusYears(18).minusDays(1);
        return birth.isAfter(oldest) ? oldest : birth;
    }
}
