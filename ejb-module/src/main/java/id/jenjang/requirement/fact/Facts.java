package id.jenjang.requirement.fact;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.CompetencyResult;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.requirement.Reference;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What single and bulk answers read from a dossier alike. */
public final class Facts {
    /** The highest level of a competency. */
    public static final int HIGHEST = 5;

    private Facts() {}

    /** The first record of the unbroken run in the grade held on the day: a decree renewed does not start time anew. */
    public static Optional<GradeHeld> inGradeSince(Dossier person, LocalDate asOf) {
        GradeHeld first = null;
        for (GradeHeld held : person.grades()) {
            if (held.since().isAfter(asOf)) {
                break;
            }
            first = first != null && first.grade().equals(held.grade()) ? first : held;
        }
        return Optional.ofNullable(first);
    }

    /** Since when the job has been held in the unit without a break: a decree renewed does not start time anew. */
    public static LocalDate inPositionSince(Dossier person, Appointment present, LocalDate asOf) {
        LocalDate since = present.span().from();
        List<Appointment> all = person.appointments();
        for (int i = all.size() - 1; i >= 0; i--) {
            Appointment earlier = all.get(i);
            boolean same = earlier.kind() == AppointmentKind.DEFINITIVE
                    && earlier.job().code().equals(present.job().code())
                    && Objects.equals(earlier.unit(), present.unit())
                    && earlier.span().from().isBefore(since)
                    && earlier.span().to() != null
                    && !earlier.span().to().plusDays(1).isBefore(since);
            since = same ? earlier.span().from() : since;
        }
        return since;
    }

    /** The job families that count: those named, else the target's own and those the agency calls kindred to it. */
    public static Set<String> fields(Requirement.Experience rule, Target target, Reference reference) {
        return rule.families().isEmpty() ? reference.field(target.job()) : rule.families();
    }

    /** Whether a diploma is held on the day; one without a date is taken as held. */
    public static boolean held(Dossier.Education education, LocalDate day) {
        return education.graduated() == null || !education.graduated().isAfter(day);
    }

    /** A major's name as it is compared. */
    public static String folded(String major) {
        return major.strip().toLowerCase(Locale.ROOT);
    }

    /** The newest assessment of a competency that is valid on the day. */
    public static Optional<CompetencyResult> valid(List<CompetencyResult> results, String competency, LocalDate day) {
        return results.stream()
                .filter(r -> r.competency().equals(competency))
                .filter(r -> !r.assessed().isAfter(day))
                .filter(r -> r.validUntil() == null || !r.validUntil().isBefore(day))
                .reduce((one, next) -> next.assessed().isBefore(one.assessed()) ? one : next);
    }
}
