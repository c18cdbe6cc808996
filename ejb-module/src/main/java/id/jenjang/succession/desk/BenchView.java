package id.jenjang.succession.desk;

import id.jenjang.access.ShowsPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How well a unit and all below it are covered (cakupan suksesi).
 *
 * @param readyNow the naive count: ready-now successors of each position, added up, whoever stands in several lists
 * @param heads how many different people those are, of those kept on the lists
 * @param only people who are the only ready-now successor of several positions
 * @param essential people on the lists of these positions without whom fewer of the agency could be filled at once
 * @param without positions without any successor
 * @param withoutNow positions with successors of whom none is ready now
 * @param years how many positions fall free in which year, and how many of them are covered
 * @param countedOf the day of the data that the net count was made from; empty before the first
 * @param newerComes whether lists were stored since, so that a newer net count is on its way
 */
public record BenchView(
        ChartView chart,
        long readyNow,
        int heads,
        List<OnlyRow> only,
        List<Named> essential,
        List<PositionLine> without,
        List<PositionLine> withoutNow,
        List<YearRow> years,
        Optional<LocalDate> countedOf,
        boolean newerComes)
        implements ShowsPeople {
    public BenchView {
        only = List.copyOf(only);
        essential = List.copyOf(essential);
        without = List.copyOf(without);
        withoutNow = List.copyOf(withoutNow);
        years = List.copyOf(years);
    }

    /** A single point of failure: a person without whom several positions have nobody who is ready now. */
    public record OnlyRow(Named person, List<PositionLine> positions) {
        public OnlyRow {
            positions = List.copyOf(positions);
        }
    }

    /** A year with the positions that fall free in it. */
    public record YearRow(int year, int positions, int covered) {}

    static List<YearRow> years(Collection<PositionLine> lines) {
        SortedMap<Integer, int[]> years = new TreeMap<>();
        for (PositionLine line : lines) {
            line.fallsFree().ifPresent(day -> {
                int[] counts = years.computeIfAbsent(day.getYear(), fresh -> new int[2]);
                counts[0]++;
                counts[1] += line.coverage() == Coverage.COVERED ? 1 : 0;
            });
        }
        return years.entrySet().stream()
                .map(each -> new YearRow(each.getKey(), each.getValue()[0], each.getValue()[1]))
                .toList();
    }

    @Override
    public Collection<UUID> people() {
        return Stream.of(
                        only.stream().map(row -> row.person().employee()),
                        essential.stream().map(Named::employee),
                        chart.people().stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
    }
}
