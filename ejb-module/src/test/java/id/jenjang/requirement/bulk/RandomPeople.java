package id.jenjang.requirement.bulk;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.CreditRegime;
import id.jenjang.people.Dossier;
import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.History;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import id.jenjang.people.Sex;
import id.jenjang.people.Span;
import id.jenjang.requirement.Someone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** People of any kind, with gaps, overlaps and dates close to the thresholds of a day. */
public final class RandomPeople {
    public static final List<Job> JOBS = List.of(
            Someone.job("A1", JobLevel.AHLI_PERTAMA, "AKB", null, Map.of("M.01", 2, "T.9", 3)),
            Someone.job("A2", JobLevel.AHLI_MUDA, "AKB"),
            Someone.job("A3", JobLevel.AHLI_MADYA, null),
            Someone.job("A4", JobLevel.AHLI_UTAMA, "PRC", 70, Map.of()),
            Someone.job("P1", JobLevel.PELAKSANA, "ADM"),
            Someone.job("P2", JobLevel.PENGAWAS, "ADM"),
            Someone.job("P3", JobLevel.ADMINISTRATOR, "KEU"),
            Someone.job("P4", JobLevel.JPT_PRATAMA, "PIM"),
            Someone.job("B1", JobLevel.BLUD_1, "CSO"),
            Someone.job("B2", JobLevel.BLUD_2, null));
    static final List<String> TESTS = List.of("UJI_KOMPETENSI", "SELEKSI");
    static final List<String> ATTESTED = List.of("SEHAT", "INTEGRITAS");
    static final List<String> TRAININGS = List.of("PKP", "PKA");
    static final List<String> COMPETENCIES = List.of("M.01", "M.02", "S.01", "T.9");
    static final List<String> MAJORS = List.of("Hukum", "hukum ", "Ekonomi");

    private final Random dice;
    private final LocalDate asOf;

    public RandomPeople(Random dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    public Dossier next() {
        Dossier.Identity identity = new Dossier.Identity(
                new UUID(dice.nextLong(), dice.nextLong()),
                "N",
                one(EmployeeKind.values()),
                "Nama",
                birth(),
                Sex.MALE,
                null,
                null,
                Someone.SEEN);
        Set<History> delivered = EnumSet.noneOf(History.class);
        for (History history : History.values()) {
            if (dice.nextInt(4) > 0) {
                delivered.add(history);
            }
        }
        return new Dossier(
                identity,
                delivered,
                sorted(this::appointment, Comparator.comparing(a -> a.span().from())),
                sorted(this::grade, Comparator.comparing(Dossier.GradeHeld::since)),
                sorted(this::rating, Comparator.comparing(Dossier.Rating::year)),
                sorted(this::credit, Comparator.comparing(c -> c.span().from())),
                some(this::education),
                some(() -> new Dossier.Training(one(TRAININGS), "T", null, orNull(day()), Someone.SEEN)),
                sorted(this::competency, Comparator.comparing(Dossier.CompetencyResult::assessed)),
                some(() -> new Dossier.Discipline(one(Severity.values()), span(), Someone.SEEN)),
                some(() -> new Dossier.LegalStatus(dice.nextInt(3) > 0 ? "01" : "02", span(), Someone.SEEN)),
                some(this::selection),
                some(() -> new Dossier.Attestation(one(ATTESTED), day(), orNull(day()), Someone.SEEN)),
                some(() -> new Dossier.WaiverGranted("waivable", "Presiden", span(), Someone.SEEN)));
    }

    /** Close to a birthday on the day asked for, or to the first of a month, on which retirement dates turn. */
    private LocalDate birth() {
        LocalDate years = asOf.minusYears(20 + dice.nextInt(50));
        return dice.nextBoolean()
                ? years.plusDays(dice.nextInt(5) - 2)
                : years.minusMonths(dice.nextInt(24)).withDayOfMonth(1).minusDays(dice.nextInt(2));
    }

    private Dossier.Appointment appointment() {
        AppointmentKind how = dice.nextInt(3) > 0 ? AppointmentKind.DEFINITIVE : one(AppointmentKind.values());
        return new Dossier.Appointment(
                null, one(JOBS), Someone.id("U" + dice.nextInt(2)), "Unit", how, span(), Someone.SEEN);
    }

    private Dossier.GradeHeld grade() {
        Grade.Scheme scheme = dice.nextInt(4) > 0 ? Grade.Scheme.PNS : Grade.Scheme.PPPK;
        return new Dossier.GradeHeld(new Grade(scheme, 1 + dice.nextInt(17)), day(), Someone.SEEN);
    }

    private Dossier.Rating rating() {
        int quarter = dice.nextInt(4) > 0 ? 0 : 1 + dice.nextInt(4);
        Predicate predicate = dice.nextInt(3) > 0 ? Predicate.BAIK : one(Predicate.values());
        return new Dossier.Rating(asOf.getYear() - dice.nextInt(5), quarter, predicate, Someone.SEEN);
    }

    private Dossier.Credit credit() {
        LocalDate from = LocalDate.of(asOf.getYear() - 1 - dice.nextInt(6), 1, 1);
        CreditRegime regime = dice.nextInt(4) > 0 ? CreditRegime.CONVERSION : one(CreditRegime.values());
        Span span = new Span(from, from.plusYears(1).minusDays(1));
        return new Dossier.Credit(span, 12.5 * dice.nextInt(12), regime, null, Someone.SEEN);
    }

    private Dossier.Education education() {
        return new Dossier.Education(one(EducationLevel.values()), orNull(one(MAJORS)), orNull(day()), Someone.SEEN);
    }

    private Dossier.CompetencyResult competency() {
        return new Dossier.CompetencyResult(one(COMPETENCIES), 1 + dice.nextInt(5), day(), orNull(day()), Someone.SEEN);
    }

    private Dossier.SelectionResult selection() {
        String job = dice.nextBoolean() ? one(JOBS).code() : null;
        JobLevel level = dice.nextBoolean() ? one(JOBS).level() : null;
        return new Dossier.SelectionResult(
                one(TESTS), job, level, dice.nextBoolean(), day(), orNull(day()), Someone.SEEN);
    }

    private Span span() {
        LocalDate from = day();
        LocalDate to = orNull(day());
        return new Span(from, to == null || to.isBefore(from) ? null : to);
    }

    /** A day whole months before or after the day asked for, or a day or two beside that. */
    private LocalDate day() {
        return asOf.plusMonths(6 - dice.nextInt(80)).plusDays(dice.nextInt(5) - 2);
    }

    private <T> T orNull(T value) {
        return dice.nextInt(3) == 0 ? null : value;
    }

    private <T> List<T> sorted(Supplier<T> maker, Comparator<T> order) {
        List<T> list = some(maker);
        list.sort(order);
        return list;
    }

    private <T> List<T> some(Supplier<T> maker) {
        List<T> list = new ArrayList<>();
        for (int i = dice.nextInt(5); i > 0; i--) {
            list.add(maker.get());
        }
        return list;
    }

    private <T> T one(List<T> values) {
        return values.get(dice.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
        return values[dice.nextInt(values.length)];
    }
}
