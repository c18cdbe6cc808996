package id.jenjang.people;

import id.jenjang.people.TrackRecord.Award;
import id.jenjang.people.TrackRecord.Feedback;
import id.jenjang.people.TrackRecord.Potential;
import id.jenjang.people.TrackRecord.TeamAssignment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** How the rows of a track record are read; rows that a newer import no longer delivered are left out. */
final class TrackRows {
    private static final String CURRENT = " t where t.gone_import_id is null";

    private final DossierRows common;
    private final Deliveries deliveries;

    TrackRows(DossierRows common, Deliveries deliveries) {
        this.common = common;
        this.deliveries = deliveries;
    }

    private final DossierRows.Table<Award> awards = new DossierRows.Table<>(
            "t.name, t.awarded, t.source, t.document",
            "award" + CURRENT,
            "t.awarded, t.source_key",
            row -> new Award(
                    row.getString("name"),
                    Sql.date(row, "awarded"),
                    seen(row, "rw_penghargaan", row.getString("document"))));

    private final DossierRows.Table<TeamAssignment> teams = new DossierRows.Table<>(
            "t.team, t.team_role, t.valid_from, t.valid_to, t.source, t.document",
            "team_assignment" + CURRENT + " and (t.valid_to is null or t.valid_to >= t.valid_from)",
            "t.valid_from, t.source_key",
            row -> new TeamAssignment(
                    row.getString("team"),
                    row.getString("team_role"),
                    new Span(Sql.date(row, "valid_from"), Sql.date(row, "valid_to")),
                    seen(row, "team_assignments", row.getString("document"))));

    private final DossierRows.Table<Feedback> feedbacks = new DossierRows.Table<>(
            "t.rated_year, t.score, t.source",
            "feedback" + CURRENT,
            "t.rated_year, t.source_key",
            row -> new Feedback(row.getInt("rated_year"), row.getBigDecimal("score"), seen(row, "feedback_360", null)));

    private final DossierRows.Table<Potential> potentials = new DossierRows.Table<>(
            "t.component, t.score, t.assessed, t.valid_to, t.source",
            "potential" + CURRENT,
            "t.assessed, t.source_key",
            row -> new Potential(
                    row.getString("component"),
                    row.getBigDecimal("score"),
                    Sql.date(row, "assessed"),
                    Sql.date(row, "valid_to"),
                    seen(row, "potentials", null)));

    /** The track record of the employee that the row stands on. */
    TrackRecord trackRecord(ResultSet row, Set<History> delivered, Histories histories) throws SQLException {
        return new TrackRecord(
                row.getObject("uuid", UUID.class),
                EmployeeKind.valueOf(row.getString("kind")),
                delivered,
                histories.read(0, common.appointments),
                histories.read(1, common.ratings),
                histories.read(2, common.educations),
                histories.read(3, common.trainings),
                histories.read(4, common.competencies),
                histories.read(5, common.disciplines),
                histories.read(6, awards),
                histories.read(7, teams),
                histories.read(8, feedbacks),
                histories.read(9, potentials));
    }

    private Provenance seen(ResultSet row, String feed, String document) throws SQLException {
        return deliveries.provenance(row.getString("source"), feed, document);
    }
}
