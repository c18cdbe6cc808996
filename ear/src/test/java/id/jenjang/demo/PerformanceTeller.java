package id.jenjang.demo;

import id.jenjang.demo.Person.Post;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Predicate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Tells the predicates of the last ten years, this year's quarters, and the credit points that follow from them. */
final class PerformanceTeller {
    private static final int CONVERSION_SINCE = 2023;
    private static final int INTEGRATION_SINCE = 2019;
    private static final List<Integer> PERCENT = List.of(150, 100, 75, 50, 25);

    private final LocalDate asOf;

    PerformanceTeller(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Fills in the ratings; steady people are rated Baik each year, and where there is a gap a recent year is missing.
     */
    void tell(Person person, Dice dice, boolean steady, boolean gap) {
        int first = person.since().getYear() + (person.since().getMonthValue() > 6 ? 1 : 0);
        int missing = gap ? asOf.getYear() - dice.between(1, 2) : 0;
        for (int year = Math.max(first, asOf.getYear() - 10); year < asOf.getYear(); year++) {
            Predicate predicate = steady ? Predicate.BAIK : predicate(dice);
            if (year != missing && person.kind() != EmployeeKind.CPNS) {
                person.ratings().put(year, predicate);
                rating(person, DeliveredFile.RW_SKP22, predicate, dice, String.valueOf(year));
            }
        }
        if (person.kind() != EmployeeKind.CPNS && (steady || dice.chance(600))) {
            quarters(person, dice, steady);
        }
        credits(person, dice);
        if (steady || dice.chance(450)) {
            feedback(person, dice);
        }
    }

    private static Predicate predicate(Dice dice) {
        return Predicate.values()[dice.weighted(80, 845, 50, 17, 8)];
    }

    private static void rating(Person person, DeliveredFile file, Predicate predicate, Dice dice, String... when) {
        int[] cell = switch (predicate) {
            case SANGAT_BAIK -> new int[] {1, 1};
            case BAIK ->
                List.of(new int[] {2, 2}, new int[] {1, 2}, new int[] {2, 1}).get(dice.weighted(8, 1, 1));
            case BUTUH_PERBAIKAN -> new int[] {3, dice.between(1, 2)};
            case KURANG -> new int[] {dice.between(1, 2), 3};
            case SANGAT_KURANG -> new int[] {3, 3};
        };
        String quadrant = String.valueOf(predicate.ordinal() + 1);
        String result = String.valueOf(cell[0]);
        String behaviour = String.valueOf(cell[1]);
        if (when.length == 1) {
            person.folder().add(file, when[0], result, behaviour, quadrant);
        } else {
            person.folder().add(file, when[0], when[1], result, behaviour, quadrant);
        }
    }

    private void quarters(Person person, Dice dice, boolean steady) {
        int entered =
                person.since().getYear() == asOf.getYear() ? (person.since().getMonthValue() + 4) / 3 : 1;
        String year = String.valueOf(asOf.getYear());
        for (int quarter = entered; quarter * 3 < asOf.getMonthValue(); quarter++) {
            Predicate predicate = steady ? Predicate.BAIK : predicate(dice);
            rating(person, DeliveredFile.RW_KINERJAPERIODIK, predicate, dice, year, String.valueOf(quarter));
        }
    }

    private void credits(Person person, Dice dice) {
        List<Post> held = person.posts().stream().filter(Post::definitive).toList();
        for (int i = 0; i < held.size(); i++) {
            Post post = held.get(i);
            if (Levels.coefficient(post.job().level()) == 0) {
                continue;
            }
            LocalDate until = i == held.size() - 1 ? asOf : held.get(i + 1).from();
            YearMonth begin = YearMonth.from(post.from());
            YearMonth end = YearMonth.from(until).minusMonths(1);
            older(person, post, begin, end, dice);
            for (int year = Math.max(begin.getYear(), CONVERSION_SINCE);
                    year <= end.getYear() && year < asOf.getYear();
                    year++) {
                YearMonth from = year == begin.getYear() ? begin : YearMonth.of(year, 1);
                YearMonth to = year == end.getYear() ? end : YearMonth.of(year, 12);
                convert(person, post, from, to);
            }
        }
    }

    /** Coefficient by the year's predicate, month by month (PermenPANRB 1/2023 Ps 37). */
    private static void convert(Person person, Post post, YearMonth from, YearMonth to) {
        Predicate predicate = person.ratings().get(from.getYear());
        if (predicate != null) {
            long months = ChronoUnit.MONTHS.between(from, to) + 1;
            double points =
                    Levels.coefficient(post.job().level()) * PERCENT.get(predicate.ordinal()) / 100 * months / 12;
            credit(person, post, from, to, points, "T", "Y");
        }
    }

    /** One row each for what was counted by the older regimes. */
    private static void older(Person person, Post post, YearMonth begin, YearMonth end, Dice dice) {
        double yearly = Levels.coefficient(post.job().level()) * dice.between(80, 120) / 100;
        YearMonth before = YearMonth.of(INTEGRATION_SINCE - 1, 12);
        YearMonth integrated = YearMonth.of(CONVERSION_SINCE - 1, 12);
        if (begin.isBefore(before)) {
            YearMonth to = end.isBefore(before) ? end : before;
            credit(person, post, begin, to, yearly * years(begin, to), "T", "T");
        }
        YearMonth from = begin.isAfter(before) ? begin : before.plusMonths(1);
        YearMonth to = end.isBefore(integrated) ? end : integrated;
        if (from.isBefore(to)) {
            credit(person, post, from, to, yearly * years(from, to), "Y", "T");
        }
    }

    private static double years(YearMonth from, YearMonth to) {
        return (ChronoUnit.MONTHS.between(from, to) + 1) / 12.0;
    }

    private static void credit(
            Person person,
            Post post,
            YearMonth from,
            YearMonth to,
            double points,
            String integration,
            String conversion) {
        person.folder()
                .add(
                        DeliveredFile.RW_ANGKAKREDIT,
                        post.job().id(),
                        String.valueOf(from.getMonthValue()),
                        String.valueOf(from.getYear()),
                        String.valueOf(to.getMonthValue()),
                        String.valueOf(to.getYear()),
                        thousandths(points),
                        "T",
                        integration,
                        conversion,
                        "PAK/" + person.index() + "/" + to.getYear());
    }

    private static String thousandths(double points) {
        long all = Math.round(points * 1000);
        return all / 1000 + "." + String.format(Locale.ROOT, "%03d", all % 1000);
    }

    private void feedback(Person person, Dice dice) {
        for (int year = asOf.getYear() - 2; year < asOf.getYear(); year++) {
            if (year > person.since().getYear()) {
                String score = dice.between(66, 97) + "." + dice.between(10, 99);
                person.folder()
                        .add(
                                DeliveredFile.FEEDBACK_360,
                                String.valueOf(year),
                                score,
                                String.valueOf(dice.between(5, 14)));
            }
        }
    }
}
