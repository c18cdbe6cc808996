package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds positions by the beginnings of words of the job and the unit together; reads the seats of those units once. */
@Dependent
public class SeatsByName {
    private static final String FOUND = """
            select u.uuid as unit, u.name as unit_name, j.uuid as job, j.name as job_name
            from seat s
            join unit u on u.id = s.unit_id and u.gone_import_id is null
            join unit r on u.tree_from between r.tree_from and r.tree_to and r.gone_import_id is null
            join job j on j.id = s.job_id
            where s.gone_import_id is null and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
              and r.uuid = ?
            """;
    private static final String NAMED = " and (' ' || lower(j.name) || ' ' || lower(u.name)) like ?";
    private static final String FIRST = """
             group by u.uuid, u.name, u.tree_from, j.uuid, j.name
            order by u.tree_from, j.name, j.uuid fetch next ? rows only
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    SeatsByName() {}

    /** What is stored in that database. */
    public SeatsByName(DataSource database) {
        this.database = database;
    }

    /** A job in a unit, of which there are one or more positions. */
    public record Place(UUID unit, String unitName, UUID job, String jobName) {}

    /**
     * Some of the positions of the unit and all below it, in the order of the tree; none without words.
     *
     * @param most how many at most
     */
    public List<Place> find(String text, UUID unit, LocalDate day, int most) {
        List<String> words = PeopleByName.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>(List.of(day, day, unit));
        words.forEach(word -> arguments.add("% " + word + "%"));
        arguments.add(most);
        return Sql.list(
                database,
                FOUND + NAMED.repeat(words.size()) + FIRST,
                row -> new Place(
                        row.getObject("unit", UUID.class),
                        row.getString("unit_name"),
                        row.getObject("job", UUID.class),
                        row.getString("job_name")),
                arguments.toArray());
    }
}
