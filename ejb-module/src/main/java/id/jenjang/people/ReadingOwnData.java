package id.jenjang.people;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.people.OwnFeeds.OwnFeed;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tells a person everything that is stored about them and where it came from (data saya). Whatever is wrong is mended
 * at its source and comes in with the next import; nothing can be changed here.
 */
@Stateless
public class ReadingOwnData {
    private static final String TECHNICAL = "stored_";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Event<Act> acts;

    /** For the container. */
    public ReadingOwnData() {}

    ReadingOwnData(DataSource database) {
        this.database = database;
    }

    /** What is stored about the person; no feeds at all when the person is not stored. */
    @Allows({Role.EMPLOYEE, Role.ANALYST})
    public StoredData about(@AboutPerson UUID person) {
        Optional<Long> id =
                Sql.first(database, "select id from employee where uuid = ?", row -> row.getLong("id"), person);
        return new StoredData(person, id.map(this::feeds).orElse(List.of()));
    }

    /** The same as JSON, for taking along, which is kept in the trail. */
    @Allows({Role.EMPLOYEE, Role.ANALYST})
    public String export(@AboutPerson UUID person) {
        acts.fire(new Act("owndata.exported", Optional.of(person), Map.of()));
        return json(person);
    }

    String json(UUID person) {
        JsonArrayBuilder feeds = Json.createArrayBuilder();
        about(person).feeds().forEach(feed -> feeds.add(json(feed)));
        return Json.createObjectBuilder().add("feeds", feeds).build().toString();
    }

    private List<StoredData.Feed> feeds(long employee) {
        Deliveries deliveries = Deliveries.in(database);
        return OwnFeeds.ALL.stream()
                .map(feed ->
                        new StoredData.Feed(feed.feed(), deliveries.newest().get(feed.feed()), rows(feed, employee)))
                .toList();
    }

    private List<StoredData.Row> rows(OwnFeed feed, long employee) {
        return Sql.list(database, feed.sql(), ReadingOwnData::row, feed.feed(), employee);
    }

    private static StoredData.Row row(ResultSet row) throws SQLException {
        row.getLong("stored_gone");
        boolean current = row.wasNull();
        return new StoredData.Row(row.getString("stored_source"), Sql.date(row, "stored_seen"), current, values(row));
    }

    private static List<StoredData.Value> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<StoredData.Value> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i);
            String text = row.getString(i);
            if (text != null && !name.startsWith(TECHNICAL)) {
                values.add(new StoredData.Value(name, text));
            }
        }
        return values;
    }

    private static JsonObjectBuilder json(StoredData.Feed feed) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        feed.rows().forEach(row -> rows.add(json(row)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("feed", feed.feed());
        if (feed.delivered() != null) {
            json.add("delivered", feed.delivered().toString());
        }
        return json.add("rows", rows);
    }

    private static JsonObjectBuilder json(StoredData.Row row) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        row.values().forEach(value -> values.add(value.column(), value.text()));
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("source", row.source()).add("current", row.current());
        if (row.seen() != null) {
            json.add("seen", row.seen().toString());
        }
        return json.add("values", values);
    }
}
