package id.jenjang.succession.criteria;

import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a position is held on a day: all that the rules ask for.
 *
 * @param quota how many may hold it
 * @param known whether the quota was delivered; otherwise vacancies are unknown
 * @param holdersOfJob how many people hold a position of its job in the whole agency
 */
public record Occupancy(JobLevel level, int quota, boolean known, int holdersOfJob, List<Tenure> holders) {
    public Occupancy {
        holders = List.copyOf(holders);
    }

    /**
     * When one holder leaves.
     *
     * @param retiresOn first day of retirement; null where not known
     * @param termEnds first day after the term of the position; null where it has none
     * @param endsOn first day after the end of the appointment as delivered; null where none was
     */
    public record Tenure(LocalDate retiresOn, LocalDate termEnds, LocalDate endsOn) {}

    /** Whether fewer hold it than may. */
    public boolean vacant() {
        return known && holders.size() < quota;
    }

    /** The earliest retirement of a holder; empty where none is known. */
    public Optional<LocalDate> retirement() {
        return earliest(holders.stream().map(Tenure::retiresOn));
    }

    /** The earliest end of a holder's term or appointment; empty where none is known. */
    public Optional<LocalDate> termEnd() {
        return earliest(Stream.concat(
                holders.stream().map(Tenure::termEnds), holders.stream().map(Tenure::endsOn)));
    }

    /** When it falls free, the first cause counting; empty where nothing tells. */
    public Optional<FreeDay> free(LocalDate day) {
        if (vacant()) {
            return Optional.of(new FreeDay(day, FreeDay.Why.VACANT));
        }
        return holders.stream()
                .flatMap(one -> Stream.of(
                        found(one.retiresOn(), FreeDay.Why.RETIREMENT),
                        found(one.termEnds(), FreeDay.Why.TERM),
                        found(one.endsOn(), FreeDay.Why.APPOINTMENT)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(FreeDay::day).thenComparing(FreeDay::why));
    }

    private static Optional<FreeDay> found(LocalDate day, FreeDay.Why why) {
        return Optional.ofNullable(day).map(on -> new FreeDay(on, why));
    }

    private static Optional<LocalDate> earliest(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
