package id.jenjang.people;

import id.jenjang.people.Dossier.Appointment;
import id.jenjang.people.Dossier.Attestation;
import id.jenjang.people.Dossier.CompetencyResult;
import id.jenjang.people.Dossier.Credit;
import id.jenjang.people.Dossier.Discipline;
import id.jenjang.people.Dossier.Education;
import id.jenjang.people.Dossier.GradeHeld;
import id.jenjang.people.Dossier.LegalStatus;
import id.jenjang.people.Dossier.Rating;
import id.jenjang.people.Dossier.SelectionResult;
import id.jenjang.people.Dossier.Training;
import id.jenjang.people.Dossier.WaiverGranted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** How the rows of each history are read into a dossier; rows that a newer import no longer delivered are left out. */
final class DossierRows {
    private static final String HELD = "s.uuid as seat, j.uuid as job, j.source_key as job_key, j.name as job_name,"
            + " j.level_code, j.family, j.job_class, j.retirement_age, u.uuid as unit, u.name as unit_name, t.kind,"
            + " t.valid_from, t.valid_to, t.source, t.document";
    private static final String HELD_FROM = "appointment t join job j on j.id = t.job_id"
            + " join unit u on u.id = t.unit_id left join seat s on s.id = t.seat_id"
            + " where t.gone_import_id is null and (t.valid_to is null or t.valid_to >= t.valid_from)";
    private static final String COURSE = "K:";

    private final JobCatalogue jobs;
    private final Deliveries deliveries;

    DossierRows(JobCatalogue jobs, Deliveries deliveries) {
        this.jobs = jobs;
        this.deliveries = deliveries;
    }

    private static String current(String table) {
        return table + " t where t.gone_import_id is null";
    }

    private static String spanning(String table) {
        return current(table) + " and (t.valid_to is null or t.valid_to >= t.valid_from)";
    }

    final Table<Appointment> appointments = new Table<>(
            HELD,
            HELD_FROM,
            "t.valid_from, t.source_key",
            row -> new Appointment(
                    row.getObject("seat", UUID.class),
                    job(row),
                    row.getObject("unit", UUID.class),
                    row.getString("unit_name"),
                    AppointmentKind.valueOf(row.getString("kind")),
                    span(row),
                    seen(row, "rw_jabatan")));

    /** The job as the catalogue knows it; one that was abolished is known from its last row alone. */
    private Job job(ResultSet row) throws SQLException {
        UUID uuid = row.getObject("job", UUID.class);
        Job known = jobs.byUuid(uuid).orElse(null);
        if (known != null) {
            return known;
        }
        return new Job(
                uuid,
                row.getString("job_key"),
                row.getString("job_name"),
                JobLevel.valueOf(row.getString("level_code")),
                row.getString("family"),
                Sql.number(row, "job_class"),
                Sql.number(row, "retirement_age"),
                Map.of());
    }

    final Table<GradeHeld> grades = new Table<>(
            "t.grade, t.valid_from, t.source, t.document",
            current("grade_held"),
            "t.valid_from, t.source_key",
            row -> new GradeHeld(
                    Grade.of(row.getString("grade")), Sql.date(row, "valid_from"), seen(row, "rw_golongan")));

    final Table<Rating> ratings = new Table<>(
            "t.rated_year, t.quarter_no, t.predicate, t.source",
            current("rating"),
            "t.rated_year, t.quarter_no, t.source_key",
            row -> new Rating(
                    row.getInt("rated_year"),
                    row.getInt("quarter_no"),
                    Predicate.valueOf(row.getString("predicate")),
                    undocumented(row, row.getInt("quarter_no") == 0 ? "rw_skp22" : "rw_kinerjaperiodik")));

    final Table<Credit> credits = new Table<>(
            "t.valid_from, t.valid_to, t.points, t.regime, t.job_key, t.source, t.document",
            spanning("credit"),
            "t.valid_from, t.source_key",
            row -> new Credit(
                    span(row),
                    row.getDouble("points"),
                    CreditRegime.valueOf(row.getString("regime")),
                    row.getString("job_key"),
                    seen(row, "rw_angkakredit")));

    final Table<Education> educations = new Table<>(
            "t.level_code, t.major, t.graduated, t.source, t.document",
            current("education"),
            "t.graduated, t.source_key",
            row -> new Education(
                    EducationLevel.valueOf(row.getString("level_code")),
                    row.getString("major"),
                    Sql.date(row, "graduated"),
                    seen(row, "rw_pendidikan")));

    final Table<Training> trainings = new Table<>(
            "t.source_key, t.code, t.name, t.hours, t.completed, t.source, t.document",
            current("training"),
            "t.completed, t.source_key",
            row -> new Training(
                    row.getString("code"),
                    row.getString("name"),
                    Sql.number(row, "hours"),
                    Sql.date(row, "completed"),
                    seen(row, row.getString("source_key").startsWith(COURSE) ? "rw_kursus" : "rw_diklat")));

    final Table<CompetencyResult> competencies = new Table<>(
            "t.competency, t.level_found, t.assessed, t.valid_to, t.source",
            current("competency_result"),
            "t.assessed, t.source_key",
            row -> new CompetencyResult(
                    row.getString("competency"),
                    row.getInt("level_found"),
                    Sql.date(row, "assessed"),
                    Sql.date(row, "valid_to"),
                    undocumented(row, "assessments")));

    final Table<Discipline> disciplines = new Table<>(
            "t.severity, t.valid_from, t.valid_to, t.source, t.document",
            spanning("discipline"),
            "t.valid_from, t.source_key",
            row -> new Discipline(Severity.valueOf(row.getString("severity")), span(row), seen(row, "rw_hukdis")));

    final Table<LegalStatus> statuses = new Table<>(
            "t.code, t.valid_from, t.valid_to, t.source",
            spanning("legal_status"),
            "t.valid_from, t.source_key",
            row -> new LegalStatus(row.getString("code"), span(row), undocumented(row, "statuses")));

    final Table<SelectionResult> selections = new Table<>(
            "t.kind, t.job_key, t.level_code, t.passed, t.decided, t.valid_to, t.source, t.document",
            current("selection_result"),
            "t.decided, t.source_key",
            row -> new SelectionResult(
                    row.getString("kind"),
                    row.getString("job_key"),
                    row.getString("level_code") == null ? null : JobLevel.valueOf(row.getString("level_code")),
                    row.getBoolean("passed"),
                    Sql.date(row, "decided"),
                    Sql.date(row, "valid_to"),
                    seen(row, "selections")));

    final Table<Attestation> attestations = new Table<>(
            "t.kind, t.signed, t.valid_to, t.source, t.document",
            current("attestation"),
            "t.signed, t.source_key",
            row -> new Attestation(
                    row.getString("kind"),
                    Sql.date(row, "signed"),
                    Sql.date(row, "valid_to"),
                    seen(row, "attestations")));

    final Table<WaiverGranted> waivers = new Table<>(
            "t.rule_key, t.granted_by, t.valid_from, t.valid_to, t.source, t.document",
            spanning("waiver"),
            "t.valid_from, t.source_key",
            row -> new WaiverGranted(
                    row.getString("rule_key"), row.getString("granted_by"), span(row), seen(row, "waivers")));

    Dossier.Identity identity(ResultSet row) throws SQLException {
        return new Dossier.Identity(
                row.getObject("uuid", UUID.class),
                row.getString("source_key"),
                EmployeeKind.valueOf(row.getString("kind")),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                Sql.date(row, "birth_date"),
                Sex.valueOf(row.getString("sex")),
                Sql.date(row, "candidate_since"),
                Sql.date(row, "civil_servant_since"),
                undocumented(row, "pegawai"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(Sql.date(row, "valid_from"), Sql.date(row, "valid_to"));
    }

    private Provenance seen(ResultSet row, String feed) throws SQLException {
        return deliveries.provenance(row.getString("source"), feed, row.getString("document"));
    }

    private Provenance undocumented(ResultSet row, String feed) throws SQLException {
        return deliveries.provenance(row.getString("source"), feed, null);
    }

    /**
     * One history: its rows, and how a row becomes a fact. The query is completed by a condition on one person or by
     * none, and is in order of person, then date.
     */
    record Table<T>(String columns, String from, String order, Sql.Made<T> made) {
        String ofOne() {
            return "select " + columns + " from " + from + " and t.employee_id = ? order by " + order;
        }

        String ofAll() {
            return ofMany("");
        }

        String ofSome() {
            return ofMany(" and t.employee_id = any(?)");
        }

        private String ofMany(String condition) {
            return "select t.employee_id, " + columns + " from " + from + condition + " order by t.employee_id, "
                    + order;
        }
    }
}
