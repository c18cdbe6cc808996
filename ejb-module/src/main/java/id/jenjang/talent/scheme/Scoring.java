package id.jenjang.talent.scheme;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.Discipline;
import id.jenjang.people.Dossier.Education;
import id.jenjang.people.Dossier.Rating;
import id.jenjang.people.Dossier.Training;
import id.jenjang.people.Provenance;
import id.jenjang.people.Span;
import id.jenjang.people.TrackRecord;
import id.jenjang.people.TrackRecord.Award;
import id.jenjang.people.TrackRecord.Feedback;
import id.jenjang.people.TrackRecord.TeamAssignment;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What one component finds in one track record on a day. */
record Scoring(Component component, TrackRecord person, LocalDate asOf) {
    static final String NONE = "NONE";
    static final String SERVING = "SERVING";
    static final String MATCH = "MATCH";
    static final String OTHER = "OTHER";

    private static final int LAST_DAY = 31;

    /** A score that is known. */
    PartScore known(int score, List<String> facts, LocalDate date, Provenance from) {
        return new PartScore(
                component.key(), score, score, facts, date, until(date), from == null ? null : from.source(), null);
    }

    /** Nothing is known but what the component can give at all. */
    PartScore missing(Gap gap) {
        return new PartScore(component.key(), component.least(), component.most(), List.of(), null, null, null, gap);
    }

    /** The newest record no longer counts. */
    PartScore tooOld(LocalDate date, Provenance from) {
        return new PartScore(
                component.key(),
                component.least(),
                component.most(),
                List.of(),
                date,
                until(date),
                from.source(),
                Gap.TOO_OLD);
    }

    PartScore predicate() {
        Optional<Rating> newest = person.ratings().stream()
                .filter(rating -> rating.quarter() == 0 && !endOf(rating.year()).isAfter(asOf))
                .max(Comparator.comparingInt(Rating::year));
        if (newest.isEmpty()) {
            return missing(Gap.NO_RECORD);
        }
        Rating rating = newest.get();
        LocalDate date = endOf(rating.year());
        String predicate = rating.predicate().name();
        return counts(date)
                ? known(
                        component.scores().get(predicate),
                        List.of(predicate, String.valueOf(rating.year())),
                        date,
                        rating.from())
                : tooOld(date, rating.from());
    }

    PartScore feedback() {
        Optional<Feedback> newest = person.feedbacks().stream()
                .filter(one -> !endOf(one.year()).isAfter(asOf))
                .max(Comparator.comparingInt(Feedback::year));
        if (newest.isEmpty()) {
            return missing(Gap.NO_RECORD);
        }
        Feedback one = newest.get();
        LocalDate date = endOf(one.year());
        int score =
                one.score().movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return counts(date)
                ? known(score, List.of(String.valueOf(one.year())), date, one.from())
                : tooOld(date, one.from());
    }

    PartScore awards() {
        List<Award> counted = person.awards().stream()
                .filter(one -> !one.awarded().isAfter(asOf) && counts(one.awarded()))
                .toList();
        Award last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
        return counted(counted.size(), last == null ? null : last.awarded(), last == null ? null : last.from());
    }

    PartScore teams() {
        List<TeamAssignment> counted = person.teams().stream()
                .filter(one -> !one.span().from().isAfter(asOf) && counts(end(one.span())))
                .toList();
        TeamAssignment last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
        return counted(counted.size(), last == null ? null : last.span().from(), last == null ? null : last.from());
    }

    PartScore experience() {
        Map<UUID, Long> days = new HashMap<>();
        List<Appointment> held = person.appointments().stream()
                .filter(one -> one.kind() == AppointmentKind.DEFINITIVE
                        && !one.span().from().isAfter(asOf))
                .toList();
        held.forEach(one -> days.merge(
                one.job().uuid(),
                ChronoUnit.DAYS.between(one.span().from(), end(one.span()).plusDays(1)),
                Long::sum));
        long least = ChronoUnit.DAYS.between(asOf.minusMonths(component.target()), asOf);
        long jobs = days.values().stream().filter(time -> time >= least).count();
        if (held.isEmpty()) {
            return missing(Gap.NO_RECORD);
        }
        Appointment last = held.get(held.size() - 1);
        return counted(jobs, last.span().from(), last.from());
    }

    PartScore training() {
        List<Training> counted = person.trainings().stream()
                .filter(one -> one.completed() != null && !one.completed().isAfter(asOf) && counts(one.completed()))
                .toList();
        long hours = counted.stream()
                .mapToLong(one -> one.hours() == null ? 0 : one.hours())
                .sum();
        boolean partly = hours < component.target() && counted.stream().anyMatch(one -> one.hours() == null);
        int score = (int) Math.min(Component.MOST, hours * Component.MOST / component.target());
        Training last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
        PartScore part = known(
                score,
                List.of(String.valueOf(hours), String.valueOf(component.target())),
                last == null ? null : last.completed(),
                last == null ? null : last.from());
        return partly ? upTo(part, Component.MOST) : part;
    }

    PartScore education() {
        return diplomas()
                .max(Comparator.comparingInt(
                        one -> component.scores().get(one.level().name())))
                .map(one -> known(
                        component.scores().get(one.level().name()),
                        List.of(one.level().name()),
                        one.graduated(),
                        one.from()))
                .orElseGet(() -> missing(Gap.NO_RECORD));
    }

    PartScore discipline() {
        List<Discipline> begun = person.disciplines().stream()
                .filter(one -> !one.span().from().isAfter(asOf) && counts(end(one.span())))
                .toList();
        Optional<Discipline> worst = begun.stream()
                .min(Comparator.comparingInt(one -> component.scores().get(word(one))));
        return worst.map(one -> known(
                        component.scores().get(word(one)),
                        List.of(word(one)),
                        one.span().from(),
                        one.from()))
                .orElseGet(() -> known(component.scores().get(NONE), List.of(NONE), null, null));
    }

    private String word(Discipline one) {
        return one.span().covers(asOf) ? SERVING : one.severity().name();
    }

    Stream<Education> diplomas() {
        return person.educations().stream()
                .filter(one -> one.graduated() == null || !one.graduated().isAfter(asOf));
    }

    /** The same part, which can turn out as high as that. */
    static PartScore upTo(PartScore part, int high) {
        return new PartScore(
                part.component(), part.low(), high, part.facts(), part.date(), part.until(), part.source(), Gap.PARTLY);
    }

    private PartScore counted(long count, LocalDate date, Provenance from) {
        return known(component.scoreOfCount(count), List.of(String.valueOf(count)), date, from);
    }

    /** Whether a record of that day still counts: on the last day of its validity it does. */
    boolean counts(LocalDate date) {
        LocalDate until = until(date);
        return until == null || !until.isBefore(asOf);
    }

    private LocalDate until(LocalDate date) {
        return date == null || component.validMonths() == 0 ? null : date.plusMonths(component.validMonths());
    }

    private LocalDate end(Span span) {
        return span.to() == null || span.to().isAfter(asOf) ? asOf : span.to();
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, LAST_DAY);
    }
}
