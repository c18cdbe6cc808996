package id.jenjang.ladder;

import id.jenjang.ladder.UnitOverview.Seats;
import id.jenjang.ladder.UnitOverview.YearCount;
import id.jenjang.people.Grade;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PersonRow;
import id.jenjang.people.SeatRow;
import id.jenjang.people.UnitRow;
import id.jenjang.requirement.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The people of a unit as its head looks at them: counted, searched, sorted, in pages. */
final class UnitPeople {
    private static final int YEARS = 10;

    private final JobCatalogue jobs;
    private final Reference reference;

    UnitPeople(JobCatalogue jobs, Reference reference) {
        this.jobs = jobs;
        this.reference = reference;
    }

    UnitOverview overview(UnitRow unit, List<PersonRow> people, List<SeatRow> seats, LocalDate day) {
        List<LocalDate> dates =
                people.stream().map(this::retires).filter(Objects::nonNull).toList();
        List<YearCount> years = new ArrayList<>();
        for (int year = day.getYear(); year <= day.getYear() + YEARS; year++) {
            int counted = year;
            years.add(new YearCount(year, (int)
                    dates.stream().filter(date -> date.getYear() == counted).count()));
        }
        return new UnitOverview(
                unit,
                day,
                people.size(),
                years,
                people.size() - dates.size(),
                seats.stream().map(this::seats).sorted(VACANT_FIRST).toList(),
                seats.stream().mapToInt(SeatRow::vacancies).sum(),
                !seats.isEmpty() && seats.stream().allMatch(SeatRow::known));
    }

    private static final Comparator<Seats> VACANT_FIRST = Comparator.comparingInt(Seats::vacancies)
            .reversed()
            .thenComparing(Seats::unitName)
            .thenComparing(Seats::jobName);

    private Seats seats(SeatRow row) {
        return new Seats(row.unitName(), jobName(row.job()), row.quota(), row.holders(), row.vacancies(), row.known());
    }

    People<MemberRow> members(List<PersonRow> people, PageAsked asked) {
        String wanted = asked.search().strip().toLowerCase(Locale.ROOT);
        List<MemberRow> found = people.stream()
                .map(this::member)
                .filter(row -> contains(wanted, row.name(), row.jobName(), row.unitName()))
                .sorted(order(asked))
                .toList();
        return page(found, asked);
    }

    static <T extends id.jenjang.access.ShowsPeople> People<T> page(List<T> all, PageAsked asked) {
        List<T> rows = all.stream().skip(asked.first()).limit(asked.size()).toList();
        return new People<>(rows, all.size());
    }

    static boolean contains(String wanted, String... texts) {
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private MemberRow member(PersonRow person) {
        return new MemberRow(
                person.uuid(),
                person.name(),
                jobName(person.job()),
                person.grade(),
                person.positionSince(),
                person.unit(),
                person.unitName(),
                retires(person));
    }

    String jobName(String code) {
        return jobs.byCode(code).map(Job::name).orElse(code);
    }

    private LocalDate retires(PersonRow person) {
        Job job = person.job() == null ? null : jobs.byCode(person.job()).orElse(null);
        return Retirement.of(person, job, reference).on().orElse(null);
    }

    private static Comparator<MemberRow> order(PageAsked asked) {
        Comparator<MemberRow> order = switch (asked.order()) {
            case NAME, READINESS -> by(MemberRow::name, asked);
            case JOB -> by(MemberRow::jobName, asked);
            case UNIT -> by(MemberRow::unitName, asked);
            case GRADE -> by(UnitPeople::gradeRank, asked);
            case SINCE -> by(MemberRow::since, asked);
            case RETIRES -> by(MemberRow::retires, asked);
        };
        return order.thenComparing(MemberRow::name).thenComparing(MemberRow::employee);
    }

    private static <U extends Comparable<? super U>> Comparator<MemberRow> by(
            Function<MemberRow, U> column, PageAsked asked) {
        Comparator<U> up = Comparator.naturalOrder();
        return Comparator.comparing(column, Comparator.nullsLast(asked.descending() ? up.reversed() : up));
    }

    private static Integer gradeRank(MemberRow row) {
        if (row.grade() == null) {
            return null;
        }
        Grade grade = Grade.of(row.grade());
        return grade.ordinal() + (grade.scheme() == Grade.Scheme.PPPK ? 100 : 0);
    }
}
