package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Whom imports changed, so that what was computed from people need not be computed anew for everybody. */
@Dependent
public class ChangedPeople {
    private static final List<String> HISTORIES = List.of(
            "appointment",
            "grade_held",
            "rating",
            "credit",
            "education",
            "training",
            "competency_result",
            "discipline",
            "legal_status",
            "selection_result",
            "attestation",
            "waiver");
    private static final List<String> STRUCTURE = List.of("unit", "job", "job_family", "competency_standard");
    private static final String TOUCHED = "(t.import_id > ? or t.gone_import_id > ?)";
    private static final String NEW_FEED = "select count(*) as n from import_feed f where f.import_id > ?"
            + " and not exists (select 1 from import_feed g where g.feed = f.feed and g.import_id <= ?)";

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    ChangedPeople() {}

    /** Those stored in that database. */
    public ChangedPeople(DataSource database) {
        this.database = database;
    }

    /**
     * The people of whom an import after that one wrote something or found something gone, themselves included.
     *
     * @param most how many are worth naming
     * @return empty when there are more, and when units, jobs or a kind of history new to the agency changed: then
     *     everybody may be concerned
     */
    public Optional<Set<UUID>> since(long importId, int most) {
        boolean everybody = STRUCTURE.stream()
                        .anyMatch(table ->
                                count("select count(*) as n from " + table + " t where " + TOUCHED, importId) > 0)
                || count(NEW_FEED, importId) > 0;
        if (everybody) {
            return Optional.empty();
        }
        Set<UUID> people = new LinkedHashSet<>();
        add(people, "select t.uuid from employee t where " + TOUCHED + " order by t.id limit ?", importId, most);
        for (String table : HISTORIES) {
            String sql = "select distinct e.uuid from " + table + " t join employee e on e.id = t.employee_id where "
                    + TOUCHED + " limit ?";
            add(people, sql, importId, most);
        }
        return people.size() > most ? Optional.empty() : Optional.of(people);
    }

    private void add(Set<UUID> people, String sql, long importId, int most) {
        people.addAll(Sql.list(database, sql, row -> row.getObject("uuid", UUID.class), importId, importId, most + 1));
    }

    private long count(String sql, long importId) {
        return Sql.first(database, sql, row -> row.getLong("n"), importId, importId)
                .orElse(0L);
    }
}
