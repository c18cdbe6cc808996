package id.jenjang.requirement.fact;

import id.jenjang.people.AppointmentKind;
import id.jenjang.people.Dossier.Appointment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Time gathered in appointments before a day; days that two appointments share count once.
 *
 * @param days how many days
 * @param running whether an appointment that counts goes on that day
 * @param used the appointments that count
 */
public record Tenure(long days, boolean running, List<Appointment> used) {

    /** The time of the appointments that count, up to and without the day. */
    public static Tenure of(List<Appointment> appointments, LocalDate day, Predicate<Appointment> counts) {
        List<Appointment> used = appointments.stream()
                .filter(a -> !a.span().from().isAfter(day))
                .filter(counts)
                .sorted(Comparator.comparing(a -> a.span().from()))
                .toList();
        long covered = Long.MIN_VALUE;
        long days = 0;
        boolean running = false;
        for (Appointment appointment : used) {
            long from = Math.max(covered, appointment.span().from().toEpochDay());
            long to = end(appointment, day);
            days += Math.max(0, to - from);
            covered = Math.max(covered, to);
            running |= appointment.span().covers(day);
        }
        return new Tenure(days, running, used);
    }

    /**
     * Whether an appointment counts as held: definitive, or acting where the rule says so; never an additional duty.
     */
    public static boolean held(Appointment appointment, boolean acting) {
        return appointment.kind() == AppointmentKind.DEFINITIVE
                || acting && appointment.kind().acting();
    }

    /** The day from which the time would have run, had it run without a break up to the day. */
    public LocalDate start(LocalDate day) {
        return day.minusDays(days);
    }

    private static long end(Appointment appointment, LocalDate day) {
        LocalDate to = appointment.span().to();
        return Math.min(day.toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay() + 1);
    }
}
