package id.jenjang.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Which files (feeds) the host platform has delivered, and when each came last.
 *
 * @param newest the day that the newest applied import of a feed stands for
 */
record Deliveries(Map<String, LocalDate> newest) {
    private static final String NEWEST = """
            select f.feed, max(r.as_of) as newest
            from import_feed f join import_run r on r.id = f.import_id
            where r.status = 'APPLIED' group by f.feed
            """;

    /** A history counts as delivered when each of its files has come: a missing one could hold what seems absent. */
    private static final Map<History, List<String>> FEEDS = Map.ofEntries(
            Map.entry(History.APPOINTMENTS, List.of("rw_jabatan")),
            Map.entry(History.GRADES, List.of("rw_golongan")),
            Map.entry(History.RATINGS, List.of("rw_skp22")),
            Map.entry(History.CREDITS, List.of("rw_angkakredit")),
            Map.entry(History.EDUCATIONS, List.of("rw_pendidikan")),
            Map.entry(History.TRAININGS, List.of("rw_diklat", "rw_kursus")),
            Map.entry(History.COMPETENCIES, List.of("assessments")),
            Map.entry(History.DISCIPLINES, List.of("rw_hukdis")),
            Map.entry(History.STATUSES, List.of("statuses")),
            Map.entry(History.SELECTIONS, List.of("selections")),
            Map.entry(History.ATTESTATIONS, List.of("attestations")),
            Map.entry(History.WAIVERS, List.of("waivers")),
            Map.entry(History.AWARDS, List.of("rw_penghargaan")),
            Map.entry(History.TEAM_ASSIGNMENTS, List.of("team_assignments")),
            Map.entry(History.FEEDBACKS, List.of("feedback_360")),
            Map.entry(History.POTENTIALS, List.of("potentials")),
            Map.entry(History.DECLARATIONS, List.of("declarations")));

    Deliveries {
        newest = Map.copyOf(newest);
    }

    static Deliveries in(DataSource database) {
        Map<String, LocalDate> newest = new HashMap<>();
        Sql.list(database, NEWEST, row -> newest.put(row.getString("feed"), Sql.date(row, "newest")));
        return new Deliveries(newest);
    }

    Set<History> delivered() {
        Set<History> delivered = EnumSet.noneOf(History.class);
        FEEDS.forEach((history, feeds) -> {
            if (newest.keySet().containsAll(feeds)) {
                delivered.add(history);
            }
        });
        return Set.copyOf(delivered);
    }

    /** Where a row of a feed comes from; the day is null for a feed that no applied import names. */
    Provenance provenance(String source, String feed, String document) {
        return new Provenance(source + " " + feed, newest.get(feed), document);
    }
}
