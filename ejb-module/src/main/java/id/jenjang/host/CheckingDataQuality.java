package id.jenjang.host;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.export.SafeSheet;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How well people are known, by unit, and the list to mend (mutu data): analysts for their units, heads for theirs. */
@Stateless
@Allows({Role.ANALYST, Role.UNIT_HEAD})
public class CheckingDataQuality {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private Event<Act> trail;

    /** The unit and all below it, depth first, each with everybody below counted; empty when it is not there. */
    public List<QualityRow> units(@AboutUnit UUID unit) {
        return with(connection -> {
            KnownPeople people = new KnownPeople(connection, LocalDate.now(clock));
            KnownPeople.Range range = people.range(unit);
            return range == null ? List.of() : QualityOfUnits.rows(connection, people, range);
        });
    }

    /** Those of whom the need is not known, in order of unit and name; with a null need, of whom anything is not. */
    public List<MissingRow> missing(@AboutUnit UUID unit, Need need, int first, int size) {
        if (size <= 0) {
            return List.of();
        }
        List<MissingRow> page = new ArrayList<>();
        long[] seen = {0};
        each(unit, need, row -> {
            if (seen[0]++ >= first) {
                page.add(row);
            }
            return page.size() < size;
        });
        return page;
    }

    /** How many that list holds. */
    public long countMissing(@AboutUnit UUID unit, Need need) {
        long[] count = {0};
        each(unit, need, row -> {
            count[0]++;
            return true;
        });
        return count[0];
    }

    /** Writes that list as a table, needs in the words given, and tells who is in it; the stream stays open. */
    public MissingExport exportMissing(
            @AboutUnit UUID unit, Need need, Map<Need, String> words, SafeSheet.Form form, OutputStream out) {
        Set<UUID> shown = new HashSet<>();
        try (SafeSheet sheet = SafeSheet.to(out, form, "Mutu data")) {
            sheet.row(List.of("NIP", "Nama", "Unit", "Belum ada"));
            each(unit, need, row -> {
                write(sheet, row, words);
                shown.add(row.person());
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> facts = Map.of("unit", unit.toString(), "rows", String.valueOf(shown.size()));
        trail.fire(new Act("quality.exported", Optional.empty(), facts));
        return new MissingExport(shown);
    }

    private static void write(SafeSheet sheet, MissingRow row, Map<Need, String> words) {
        String missing = row.missing().stream()
                .sorted()
                .map(each -> words.getOrDefault(each, each.name()))
                .collect(Collectors.joining("; "));
        try {
            sheet.row(Arrays.asList(row.number(), row.name(), row.unitName(), missing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(UUID unit, Need need, Function<MissingRow, Boolean> wanted) {
        with(connection -> {
            KnownPeople people = new KnownPeople(connection, LocalDate.now(clock));
            KnownPeople.Range range = people.range(unit);
            if (range != null) {
                people.each(range, (place, row) -> {
                    boolean lacks = need == null
                            ? !row.missing().isEmpty()
                            : row.missing().contains(need);
                    return !lacks || wanted.apply(row);
                });
            }
            return null;
        });
    }

    private <T> T with(InTransaction.Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Data quality cannot be read, SQL state " + e.getSQLState());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
