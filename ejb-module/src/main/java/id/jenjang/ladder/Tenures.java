package id.jenjang.ladder;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.GradeHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Since when a person has been where they are, without a break. */
final class Tenures {
    private Tenures() {}

    /** Since when the same job in the same unit; empty without a definitive position. */
    static Optional<LocalDate> inPosition(Dossier person, LocalDate day) {
        return person.definitive(day)
                .map(now -> run(
                        person,
                        now,
                        held -> held.job().code().equals(now.job().code()) && Objects.equals(held.unit(), now.unit())));
    }

    /** Since when a job of the same level, in any unit; empty without a definitive position. */
    static Optional<LocalDate> inLevel(Dossier person, LocalDate day) {
        return person.definitive(day)
                .map(now ->
                        run(person, now, held -> held.job().level() == now.job().level()));
    }

    /** Since when the same grade, whatever decrees renewed it; empty when no grade is known. */
    static Optional<LocalDate> inGrade(Dossier person, LocalDate day) {
        return person.grade(day).map(now -> {
            LocalDate since = now.since();
            List<GradeHeld> grades = person.grades();
            for (int i = grades.indexOf(now) - 1; i >= 0; i--) {
                if (!grades.get(i).grade().equals(now.grade())) {
                    break;
                }
                since = grades.get(i).since();
            }
            return since;
        });
    }

    private static LocalDate run(Dossier person, Appointment now, Predicate<Appointment> same) {
        List<Appointment> definitive = person.appointments().stream()
                .filter(held -> held.kind() == AppointmentKind.DEFINITIVE)
                .toList();
        LocalDate since = now.span().from();
        for (int i = definitive.indexOf(now) - 1; i >= 0; i--) {
            Appointment before = definitive.get(i);
            LocalDate end = before.span().to();
            if (!same.test(before) || end != null && end.isBefore(since.minusDays(1))) {
                break;
            }
            since = before.span().from();
        }
        return since;
    }
}
