package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Finds people by the beginnings of words of their names, in any order. Each beginning is a range of an index over
 * single words, so that the answer takes as long for a quarter of a million people as for a thousand.
 */
@Dependent
public class PeopleByName {
    private static final int MOST_WORDS = 5;

    // The longest word leads, in the order of the index, so that reading ends with the last row asked for. The other
    // conditions are scalar questions: "exists" would be turned into joins, which read everyone before the first row.
    private static final String FOUND = """
            select e.uuid from employee_word w
            join employee e on e.id = w.employee_id and e.gone_import_id is null
            where w.word >= ? and w.word < ?
            """;
    private static final String WITH = """
             and 1 = (select 1 from employee_word o
              where o.employee_id = w.employee_id and o.word >= ? and o.word < ? fetch next 1 rows only)
            """;
    private static final String WITHIN = """
             and 1 = (select 1 from appointment a
              join unit u on u.id = a.unit_id
              join unit r on u.tree_from between r.tree_from and r.tree_to and r.gone_import_id is null
              where a.employee_id = w.employee_id and a.kind = 'DEFINITIVE' and a.gone_import_id is null
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?) and r.uuid = ?
              fetch next 1 rows only)
            """;
    private static final String FIRST = " order by w.word, w.employee_id fetch next ? rows only";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    PeopleByName() {}

    /** What is stored in that database. */
    public PeopleByName(DataSource database) {
        this.database = database;
    }

    /** The words that are looked for, in lower case, the longest first; empty for a text without any. */
    public static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s.,%_\\\\-]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    /**
     * Some of those in the unit or below it whose names hold words that begin so, by name; empty for an unknown unit.
     *
     * @param most how many at most
     */
    public List<PersonRow> find(String text, UUID unit, LocalDate day, int most) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>();
        words.forEach(word -> arguments.addAll(List.of(word, word + Character.MAX_VALUE)));
        // A name in which two words begin alike comes twice.
        arguments.addAll(List.of(day, day, unit, 2 * most));
        List<UUID> found = Sql.list(
                database,
                FOUND + WITH.repeat(words.size() - 1) + WITHIN + FIRST,
                row -> row.getObject("uuid", UUID.class),
                arguments.toArray());
        return rows(found, day, most);
    }

    private List<PersonRow> rows(List<UUID> found, LocalDate day, int most) {
        PeopleOfUnits people = new PeopleOfUnits(database);
        Map<UUID, PersonRow> rows = new LinkedHashMap<>();
        found.stream()
                .distinct()
                .limit(most)
                .forEach(uuid -> people.person(uuid, day).ifPresent(row -> rows.put(uuid, row)));
        return rows.values().stream()
                .sorted(Comparator.comparing(PersonRow::name).thenComparing(PersonRow::uuid))
                .toList();
    }
}
