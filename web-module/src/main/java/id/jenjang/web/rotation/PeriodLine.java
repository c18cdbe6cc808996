package id.jenjang.web.rotation;

import id.jenjang.rotation.round.RotationPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A period of a round with its number, from 1. */
public record PeriodLine(int number, LocalDate from, LocalDate to) {
    /** The periods with their numbers. */
    public static List<PeriodLine> of(List<RotationPeriod> periods) {
        return IntStream.range(0, periods.size())
                .mapToObj(i -> new PeriodLine(
                        i + 1, periods.get(i).from(), periods.get(i).to()))
                .toList();
    }
}
