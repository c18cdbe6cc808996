package id.jenjang.audit;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Acting;
import id.jenjang.access.Allows;
import id.jenjang.access.Looked;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.KnownEmployees;
import id.jenjang.people.UnitTree;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Shows the trail (jejak audit): all of it to auditors, and to everyone what was done about them and who was shown
 * their data. An auditor who asks about one person is written down like any other look.
 */
@Stateless
public class ReadingTrail {
    private static final int MOST_ROWS = 500;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Callers callers;

    @Inject
    private UnitTree units;

    @Inject
    private ChainingLooks chaining;

    @Inject
    private KnownEmployees employees;

    @Inject
    private Event<Looked> looks;

    @Inject
    private Event<Act> acts;

    /** The opaque id under which the trail knows the person with that number; empty when nobody has it. */
    @Allows(value = Role.AUDITOR, aboutNobody = true)
    public Optional<UUID> person(String number) {
        return employees.byNumber(number);
    }

    /** How many entries the filter lets through. */
    @Allows(value = Role.AUDITOR, aboutNobody = true)
    public long count(TrailFilter filter) {
        linkLooks();
        try (Connection connection = database.getConnection()) {
            return Trails.count(connection, filter);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** A page of the entries, newest first, at most 500. */
    @Allows(value = Role.AUDITOR, aboutNobody = true)
    public List<TrailRow> entries(TrailFilter filter, int first, int count) {
        tell(filter);
        return rows(filter, first, count);
    }

    /** Gives all entries to the reader one by one, newest first, for an export, which is an act of its own. */
    @Allows(value = Role.AUDITOR, aboutNobody = true)
    public void export(TrailFilter filter, Consumer<TrailRow> reader) {
        tell(filter);
        linkLooks();
        long[] rows = {0};
        try (Connection connection = database.getConnection()) {
            Trails.read(connection, filter, 0, 0, row -> {
                rows[0]++;
                reader.accept(row);
            });
            acts.fire(new Act("audit.exported", filter.person(), Map.of("rows", Long.toString(rows[0]))));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Who was shown the person's data between two moments, newest first, at most 500 rows from the given one. */
    @Allows(Role.EMPLOYEE)
    public List<AboutMeRow> whoLookedAt(@AboutPerson UUID person, Instant from, Instant to, int first) {
        return aboutMe(TrailFilter.between(from, to).about(person).in(Stream.LOOKS), first);
    }

    /** What was done about the person between two moments, newest first, at most 500 rows from the given one. */
    @Allows(Role.EMPLOYEE)
    public List<AboutMeRow> whatHappenedTo(@AboutPerson UUID person, Instant from, Instant to, int first) {
        return aboutMe(TrailFilter.between(from, to).about(person).in(Stream.ACTS), first);
    }

    private List<TrailRow> rows(TrailFilter filter, int first, int count) {
        linkLooks();
        try (Connection connection = database.getConnection()) {
            List<TrailRow> rows = new ArrayList<>();
            Trails.read(connection, filter, Math.max(0, first), Math.min(Math.max(1, count), MOST_ROWS), rows::add);
            return rows;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private List<AboutMeRow> aboutMe(TrailFilter filter, int first) {
        return rows(filter, first, MOST_ROWS).stream().map(this::aboutMe).toList();
    }

    private AboutMeRow aboutMe(TrailRow row) {
        JsonObject facts = object(row.facts());
        String unit = facts.getString("unit", null);
        String name = unit == null ? null : units.nameOf(UUID.fromString(unit)).orElse(null);
        return new AboutMeRow(row.at(), row.actor(), facts.getString("role", null), name, row.verb());
    }

    private static JsonObject object(String facts) {
        try (JsonReader reader = Json.createReader(new StringReader(facts))) {
            return reader.readObject();
        }
    }

    private void tell(TrailFilter filter) {
        filter.person()
                .ifPresent(person -> looks.fire(
                        new Looked(callers.current(), Role.AUDITOR, "ReadingTrail.entries", Set.of(person))));
    }

    // What was looked at a second ago is to be seen as well.
    private void linkLooks() {
        try {
            Acting.asSystem(chaining::link);
        } catch (Exception e) {
            throw new IllegalStateException("Looks could not be chained", e);
        }
    }

    private static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("The trail cannot be read", cause);
    }
}
