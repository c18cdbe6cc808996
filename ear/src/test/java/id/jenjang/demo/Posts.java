package id.jenjang.demo;

import id.jenjang.demo.Person.GradeStep;
import id.jenjang.demo.Person.Post;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Tells the posts that someone has held up to the present seat; definitive ones follow one another without overlap. */
final class Posts {
    private static final List<String> CLERKS = List.of("PL-ADM", "PL-DAT", "PL-PTK", "PL-KEU", "PL-PLU");
    private static final List<String> SUPERVISORS =
            List.of("PW-SBU", "PW-SBK", "PW-SEP", "PW-SEL", "PW-SKP", "PW-LUR", "PW-SEK");
    private static final List<String> ADMINISTRATORS =
            List.of("AD-BID", "AD-BAG", "AD-SEK", "AD-BIP", "AD-SCM", "AD-CAM");

    private final LocalDate asOf;
    private final JobCatalogue jobs;
    private final List<DemoUnit> units;

    Posts(LocalDate asOf, JobCatalogue jobs, List<DemoUnit> units) {
        this.asOf = asOf;
        this.jobs = jobs;
        this.units = units.stream().filter(unit -> unit.parent != null).toList();
    }

    /** When someone who stands on a BLUD level today may have entered: two years and more for each level. */
    LocalDate entryIntoService(JobLevel level, Dice dice) {
        int months = (level.rank() - 1) * 26 + dice.between(level.rank() == 1 ? 3 : 8, 50);
        return asOf.minusMonths(months).withDayOfMonth(1);
    }

    /** All posts in order of date, the present one last of the definitive ones. */
    List<Post> career(Seat seat, EmployeeKind kind, LocalDate since, List<GradeStep> grades, Dice dice) {
        List<Post> posts = new ArrayList<>();
        if (kind == EmployeeKind.CPNS || kind == EmployeeKind.PPPK) {
            posts.add(new Post(seat.job, seat.unit, seat.id, "D", since, null));
        } else if (seat.job.blud()) {
            service(posts, seat, since, dice);
        } else if (seat.job.functional()) {
            functional(posts, seat, since, grades, dice);
        } else {
            administration(posts, seat, since, dice);
        }
        acting(posts, seat, dice);
        return posts;
    }

    private void service(List<Post> posts, Seat seat, LocalDate since, Dice dice) {
        int rank = seat.job.level().rank();
        long months = Math.max(rank, ChronoUnit.MONTHS.between(since, asOf));
        LocalDate from = since;
        for (int step = 1; step < rank; step++) {
            String family = seat.job.family().equals("CCP") ? "CCS" : seat.job.family();
            DemoJob below = jobs.job(family, JobLevel.valueOf("BLUD_" + step));
            LocalDate next = since.plusMonths(months * step / rank);
            posts.add(new Post(below, seat.unit, null, "D", from, end(next, dice)));
            from = next;
        }
        posts.add(new Post(seat.job, seat.unit, seat.id, "D", from, null));
    }

    /** Levels of a functional family begin with the grade that belongs to them. */
    private void functional(List<Post> posts, Seat seat, LocalDate since, List<GradeStep> grades, Dice dice) {
        List<LocalDate> begins = new ArrayList<>();
        List<DemoJob> held = new ArrayList<>();
        for (JobLevel level : JobLevel.values()) {
            boolean below = level.track() == seat.job.level().track()
                    && level.rank() <= seat.job.level().rank();
            DemoJob job = below ? jobs.job(seat.job.family(), level) : null;
            if (job != null) {
                LocalDate begin = begin(level, since, grades);
                if (!begins.isEmpty() && !begin.isAfter(begins.get(begins.size() - 1))) {
                    held.remove(held.size() - 1);
                    begins.remove(begins.size() - 1);
                }
                held.add(job);
                begins.add(begin);
            }
        }
        clerkFirst(posts, since, begins, dice);
        for (int i = 0; i < held.size(); i++) {
            boolean last = i == held.size() - 1;
            LocalDate until = last ? null : end(begins.get(i + 1), dice);
            DemoUnit unit = last || dice.chance(600) ? seat.unit : dice.of(units);
            posts.add(new Post(held.get(i), unit, last ? seat.id : null, "D", begins.get(i), until));
        }
        moved(posts, seat, dice);
    }

    /** Some long-standing holders came to the present unit later, in the same job. */
    private void moved(List<Post> posts, Seat seat, Dice dice) {
        Post present = posts.get(posts.size() - 1);
        long months = ChronoUnit.MONTHS.between(present.from(), asOf);
        if (months > 40 && dice.chance(650)) {
            LocalDate moved = asOf.minusMonths(dice.between(3, (int) Math.min(months - 14, 84)))
                    .withDayOfMonth(1);
            posts.set(
                    posts.size() - 1,
                    new Post(present.job(), dice.of(units), null, "D", present.from(), end(moved, dice)));
            posts.add(new Post(present.job(), seat.unit, seat.id, "D", moved, null));
        }
    }

    private LocalDate begin(JobLevel level, LocalDate since, List<GradeStep> grades) {
        int lowest = Levels.lowest(level);
        return grades.stream()
                .filter(step -> step.grade().ordinal() >= lowest)
                .map(GradeStep::since)
                .findFirst()
                .orElse(since);
    }

    /** The first level begins after a year or more as candidate and clerk. */
    private void clerkFirst(List<Post> posts, LocalDate since, List<LocalDate> begins, Dice dice) {
        LocalDate next = begins.size() > 1 ? begins.get(1) : asOf;
        long room = ChronoUnit.MONTHS.between(begins.get(0), next);
        LocalDate start = begins.get(0).plusMonths(Math.min(room - 2, dice.chance(400) ? dice.between(12, 60) : 12));
        if (room > 14 && start.isAfter(since)) {
            posts.add(new Post(jobs.job(dice.of(CLERKS)), dice.of(units), null, "D", since, end(start, dice)));
            begins.set(0, start);
        } else {
            begins.set(0, since);
        }
    }

    private void administration(List<Post> posts, Seat seat, LocalDate since, Dice dice) {
        List<List<String>> ladder = List.of(CLERKS, SUPERVISORS, ADMINISTRATORS);
        int below = switch (seat.job.level()) {
            case PELAKSANA -> 0;
            case PENGAWAS -> 1;
            case ADMINISTRATOR -> 2;
            default -> 3;
        };
        int months = (int) ChronoUnit.MONTHS.between(since, asOf);
        int present = Math.max(1, Math.min(tenure(dice), months / (below + 1)));
        LocalDate from = since;
        for (int stage = 0; stage < below; stage++) {
            LocalDate next = since.plusMonths((long) (months - present) * (stage + 1) / below);
            from = stage(posts, ladder.get(stage), from, next, dice);
        }
        if (below == 0 && months - present > 6) {
            LocalDate next = since.plusMonths(months - present);
            from = stage(posts, CLERKS, from, next, dice);
        }
        posts.add(new Post(seat.job, seat.unit, seat.id, "D", from, null));
    }

    /** Fills a stage with one to four posts of its level; gives the date on which the next stage begins. */
    private LocalDate stage(List<Post> posts, List<String> choices, LocalDate from, LocalDate until, Dice dice) {
        int months = (int) ChronoUnit.MONTHS.between(from, until);
        int parts = Math.max(1, Math.min(4, months / dice.between(30, 60)));
        LocalDate begin = from;
        for (int part = 1; part <= parts; part++) {
            LocalDate next = part == parts ? until : from.plusMonths((long) months * part / parts);
            posts.add(new Post(jobs.job(dice.of(choices)), dice.of(units), null, "D", begin, end(next, dice)));
            begin = next;
        }
        return begin;
    }

    /** Months in the present post: a quarter under two years, a fifth beyond the five of the regulation. */
    private static int tenure(Dice dice) {
        return switch (dice.weighted(26, 54, 20)) {
            case 0 -> dice.between(1, 23);
            case 1 -> dice.between(24, 59);
            default -> dice.between(61, 104);
        };
    }

    /** Half of the exports name the end of a post, half leave it to the next one. */
    private static LocalDate end(LocalDate next, Dice dice) {
        return dice.chance(500) ? next.minusDays(1) : null;
    }

    private void acting(List<Post> posts, Seat seat, Dice dice) {
        if (seat.standsInFor != null) {
            Seat vacant = seat.standsInFor;
            LocalDate from = later(posts, asOf.minusMonths(dice.between(1, 9)).withDayOfMonth(1));
            posts.add(new Post(vacant.job, vacant.unit, vacant.id, "PLT", from, null));
        } else if (seat.job.managerial() && dice.chance(70)) {
            LocalDate from = later(posts, asOf.minusMonths(dice.between(6, 40)));
            LocalDate until = from.plusDays(dice.between(7, 60));
            posts.add(new Post(seat.job, dice.of(units), null, "PLH", from, until));
        }
    }

    /** A stand-in begins after the first post did. */
    private static LocalDate later(List<Post> posts, LocalDate date) {
        LocalDate first = posts.get(0).from();
        return date.isAfter(first) ? date : first.plusDays(1);
    }
}
