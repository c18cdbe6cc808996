package id.jenjang.requirement.bulk;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Dossier.LegalStatus;
import id.jenjang.people.Dossier.Rating;
import id.jenjang.people.Grade;
import id.jenjang.people.History;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.fact.CreditStanding;
import id.jenjang.requirement.fact.Facts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Folds dossiers, one at a time, into the columns of an agency as of a day; whoever reads the stored people streams
 * them in here, so that nothing but columns is kept.
 */
public final class AgencyColumnsBuilder {
    /** How many completed years of predicates are kept, four bits each. */
    static final int YEARS = 15;

    static final int CONTRACT = 32;

    final LocalDate asOf;
    private final Reference reference;
    private final int today;

    final Symbols jobs = new Symbols();
    final Symbols families = new Symbols();
    final Symbols trainingCodes = new Symbols();
    final Symbols competencyCodes = new Symbols();
    final Symbols testKinds = new Symbols();
    final Symbols attestationKinds = new Symbols();
    final Symbols waivedRules = new Symbols();
    final Symbols statusCodes = new Symbols();
    final Symbols majors = new Symbols();
    final Symbols units = new Symbols();

    final Longs idHigh = new Longs();
    final Longs idLow = new Longs();
    final Bytes kind = new Bytes();
    final Ints delivered = new Ints();
    final Ints birth = new Ints();
    final Bytes grade = new Bytes();
    final Ints gradeSince = new Ints();
    final Bytes ceiling = new Bytes();
    final Longs ratings = new Longs();
    final Ints status = new Ints();
    final Ints statusEnd = new Ints();
    final Bytes anyAppointment = new Bytes();
    final Ints positionSince = new Ints();
    final Ints job = new Ints();
    final Ints unit = new Ints();
    final Bytes creditRank = new Bytes();
    final Bytes creditLevel = new Bytes();
    final Ints creditRankReached = new Ints();
    final Ints creditLevelReached = new Ints();

    final Table.Builder appointments = new Table.Builder(7);
    final Table.Builder educations = new Table.Builder(2);
    final Table.Builder trainings = new Table.Builder(1);
    final Table.Builder competencies = new Table.Builder(2);
    final Table.Builder disciplines = new Table.Builder(2);
    final Table.Builder selections = new Table.Builder(4);
    final Table.Builder attestations = new Table.Builder(2);
    final Table.Builder waivers = new Table.Builder(1);

    /** Columns as of a day, with what the reference tables say of grades, education and credit points. */
    public AgencyColumnsBuilder(LocalDate asOf, Reference reference) {
        this.asOf = asOf;
        this.reference = reference;
        this.today = (int) asOf.toEpochDay();
    }

    /** Adds one person. */
    public void add(Dossier person) {
        UUID id = person.identity().uuid();
        idHigh.add(id.getMostSignificantBits());
        idLow.add(id.getLeastSignificantBits());
        kind.add(person.identity().kind().ordinal());
        birth.add(day(person.identity().birthDate()));
        int bits = 0;
        for (History history : person.delivered()) {
            bits |= 1 << history.ordinal();
        }
        delivered.add(bits);
        grades(person);
        ratings(person);
        appointments(person);
        learning(person);
        conduct(person);
        creditRank.add(Check.code(CreditStanding.verdict(person, reference, CreditAim.RANK, asOf)));
        creditLevel.add(Check.code(CreditStanding.verdict(person, reference, CreditAim.LEVEL, asOf)));
        creditRankReached.add(reached(person, CreditAim.RANK));
        creditLevelReached.add(reached(person, CreditAim.LEVEL));
    }

    /** The columns of all that were added; the builder is done with. */
    public AgencyColumns build() {
        return new AgencyColumns(this);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    /** A grade as a small number; both scales apart. */
    static int code(Grade grade) {
        return grade.ordinal() + (grade.scheme() == Grade.Scheme.PPPK ? CONTRACT : 0);
    }

    private int reached(Dossier person, CreditAim aim) {
        return CreditStanding.earliest(person, reference, aim, asOf)
                .map(AgencyColumnsBuilder::day)
                .orElse(Dating.NEVER);
    }

    private void grades(Dossier person) {
        Optional<GradeHeld> held = Facts.inGradeSince(person, asOf);
        grade.add(held.map(h -> code(h.grade())).orElse(0));
        gradeSince.add(held.map(h -> day(h.since())).orElse(AgencyColumns.NONE));
    }

    private void ratings(Dossier person) {
        long packed = 0;
        for (Rating rating : person.ratings()) {
            int back = asOf.getYear() - 1 - rating.year();
            if (rating.quarter() == 0 && back >= 0 && back < YEARS) {
                packed &= ~(15L << 4 * back);
                packed |= (rating.predicate().ordinal() + 1L) << 4 * back;
            }
        }
        ratings.add(packed);
    }

    private void appointments(Dossier person) {
        anyAppointment.add(person.appointments().isEmpty() ? 0 : 1);
        Optional<Appointment> present = person.definitive(asOf);
        positionSince.add(present.map(held -> day(Facts.inPositionSince(person, held, asOf)))
                .orElse(AgencyColumns.NONE));
        job.add(present.map(held -> jobs.add(held.job().code())).orElse(Symbols.NONE));
        unit.add(present.map(held -> held.unit() == null
                        ? Symbols.NONE
                        : units.add(held.unit().toString()))
                .orElse(Symbols.NONE));
        appointments.next();
        person.appointments().stream()
                .filter(held -> !held.span().from().isAfter(asOf))
                .sorted(Comparator.comparing(held -> held.span().from()))
                .forEach(held -> appointments.row(
                        day(held.span().from()),
                        held.span().to() == null
                                ? today
                                : Math.min(today, day(held.span().to()) + 1),
                        how(held.kind()),
                        held.job().level().ordinal(),
                        families.add(held.job().family()),
                        jobs.add(held.job().code()),
                        held.span().covers(asOf) ? 1 : 0));
    }

    private static int how(AppointmentKind kind) {
        return kind == AppointmentKind.DEFINITIVE ? 0 : kind.acting() ? 1 : 2;
    }

    private void learning(Dossier person) {
        educations.next();
        int highest = 0;
        for (Dossier.Education education : person.educations()) {
            if (Facts.held(education, asOf)) {
                String major = education.major();
                educations.row(
                        education.level().rung(), major == null ? Symbols.NONE : majors.add(Facts.folded(major)));
                Grade limit = reference.ceilings().get(education.level());
                highest = limit == null ? highest : Math.max(highest, limit.ordinal());
            }
        }
        ceiling.add(highest);
        trainings.next();
        person.trainings().stream()
                .filter(training ->
                        training.completed() == null || !training.completed().isAfter(asOf))
                .forEach(training -> trainings.row(trainingCodes.add(training.code())));
        competencies.next();
        person.competencies().stream()
                .map(Dossier.CompetencyResult::competency)
                .distinct()
                .flatMap(code -> Facts.valid(person.competencies(), code, asOf).stream())
                .forEach(result -> competencies.row(competencyCodes.add(result.competency()), result.level()));
    }

    private void conduct(Dossier person) {
        disciplines.next();
        person.disciplines().stream()
                .filter(held -> !held.span().from().isAfter(asOf))
                .forEach(held -> disciplines.row(
                        held.severity().ordinal(),
                        held.span().to() == null
                                ? AgencyColumns.OPEN
                                : day(held.span().to()) + 1));
        Optional<LegalStatus> standing = person.statuses().stream()
                .filter(held -> held.span().covers(asOf))
                .reduce((one, next) -> next);
        status.add(standing.map(LegalStatus::code).map(statusCodes::add).orElse(Symbols.NONE));
        statusEnd.add(standing.map(held -> held.span().to())
                .map(AgencyColumnsBuilder::day)
                .orElse(AgencyColumns.OPEN));
        selections.next();
        person.selections().stream()
                .filter(test -> !test.decided().isAfter(asOf) && lasts(test.validUntil()))
                .forEach(test -> selections.row(
                        testKinds.add(test.kind()),
                        jobs.add(test.jobCode()),
                        test.level() == null ? Symbols.NONE : test.level().ordinal(),
                        test.passed() ? 1 : 0));
        attestations.next();
        person.attestations().stream()
                .filter(held -> !held.signed().isAfter(asOf) && lasts(held.validUntil()))
                .forEach(held -> attestations.row(attestationKinds.add(held.kind()), day(held.signed())));
        waivers.next();
        person.waivers().stream()
                .filter(held -> held.span().covers(asOf))
                .forEach(held -> waivers.row(waivedRules.add(held.rule())));
    }

    private boolean lasts(LocalDate until) {
        return until == null || !until.isBefore(asOf);
    }
}
