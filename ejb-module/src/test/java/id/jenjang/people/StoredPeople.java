package id.jenjang.people;

import id.jenjang.store.SliceStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** People written straight into the tables, as an import would leave them. */
final class StoredPeople {
    private final SliceStore store;
    private final UUID unit = UUID.randomUUID();
    private final UUID job = UUID.randomUUID();
    private long lastId = 10;

    private StoredPeople(SliceStore store) {
        this.store = store;
    }

    /** An agency of one unit and one job, with some feeds delivered on 1 November 2026 and in an older import. */
    static StoredPeople in(SliceStore store) {
        StoredPeople people = new StoredPeople(store);
        people.imported(1, "2026-11-01", "APPLIED", "rw_jabatan", "rw_golongan", "rw_diklat", "rw_kursus");
        people.imported(2, "2026-10-01", "APPLIED", "rw_jabatan");
        people.imported(3, "2026-11-20", "CANCELLED", "rw_jabatan", "rw_skp22");
        people.run(
                "insert into unit (id, uuid, source_key, name, time_zone, tree_from, tree_to, depth, valid_from, row_hash,"
                        + " source, import_id) values (1, ?, 'U1', 'Dinas Contoh', 'Asia/Jakarta', 0, 0, 0, ?, 0, 'SIMPEG', 1)",
                people.unit,
                LocalDate.of(2000, 1, 1));
        people.run(
                "insert into job (id, uuid, source_key, name, level_code, family, job_class, row_hash, source, import_id)"
                        + " values (1, ?, 'J1', 'Analis Kebijakan Ahli Pertama', 'AHLI_PERTAMA', 'AKB', 8, 0, 'SIMPEG', 1)",
                people.job);
        people.run(
                "insert into competency_standard (id, job_id, source_key, competency, level_needed, row_hash, source,"
                        + " import_id) values (1, 1, 'J1:M.01', 'M.01', 2, 0, 'SIMPEG', 1)");
        return people;
    }

    Job job() {
        return new Job(
                job, "J1", "Analis Kebijakan Ahli Pertama", JobLevel.AHLI_PERTAMA, "AKB", 8, null, Map.of("M.01", 2));
    }

    UUID unit() {
        return unit;
    }

    UUID employee(String number, String name) {
        UUID uuid = UUID.randomUUID();
        run(
                "insert into employee (id, uuid, source_key, kind, name, title_before, title_after, birth_date, sex, row_hash,"
                        + " source, import_id) values (?, ?, ?, 'PNS', ?, 'Dr.', 'S.H.', ?, 'MALE', 0, 'SIMPEG', 1)",
                ++lastId,
                uuid,
                number,
                name,
                LocalDate.of(1985, 5, 17));
        return uuid;
    }

    /** One row of every history, two where two feeds lead to one table. */
    void everything(String number) {
        row(
                number,
                "appointment",
                "job_id, unit_id, kind, valid_from, document",
                "1, 1, 'DEFINITIVE', date '2020-01-01', 'SK-1'");
        row(number, "grade_held", "grade, valid_from, document", "'III/b', date '2022-04-01', 'SK-2'");
        row(number, "rating", "rated_year, quarter_no, predicate", "2025, 0, 'BAIK'");
        row(number, "rating", "rated_year, quarter_no, predicate", "2025, 1, 'SANGAT_BAIK'");
        row(
                number,
                "credit",
                "valid_from, valid_to, points, regime, job_key, document",
                "date '2025-01-01', date '2025-12-31', 12.5, 'CONVERSION', 'J1', 'PAK-1'");
        row(number, "education", "level_code, major", "'S1', 'Hukum'");
        row(number, "training", "code, name, completed", "'PKP', 'Pelatihan PKP', date '2023-06-01'", "S:");
        row(
                number,
                "training",
                "code, name, hours, completed, document",
                "'GIT', 'Kursus Git', 20, date '2024-06-01', 'S-9'",
                "K:");
        row(
                number,
                "competency_result",
                "competency, level_found, assessed, valid_to",
                "'M.01', 3, date '2025-02-01', date '2028-01-31'");
        row(
                number,
                "discipline",
                "severity, valid_from, valid_to, document",
                "'MEDIUM', date '2021-01-01', date '2021-06-30', 'HD-1'");
        row(number, "legal_status", "code, valid_from", "'01', date '2010-01-01'");
        row(
                number,
                "selection_result",
                "kind, job_key, passed, decided, document",
                "'UJI_KOMPETENSI', 'J1', true, date '2026-03-01', 'UK-1'");
        row(number, "attestation", "kind, signed, document", "'SEHAT', date '2026-05-01', 'S-1'");
        row(
                number,
                "waiver",
                "rule_key, granted_by, valid_from, document",
                "'jpt-pratama.usia', 'Presiden', date '2026-01-01', 'D-1'");
    }

    private void row(String number, String table, String columns, String values) {
        row(number, table, columns, values, "R:");
    }

    private void row(String number, String table, String columns, String values, String prefix) {
        long id = ++lastId;
        run(
                "insert into " + table + " (id, employee_id, source_key, " + columns + ", row_hash, source, import_id)"
                        + " select ?, e.id, ?, " + values + ", 0, 'SIMPEG', 1 from employee e where e.source_key = ?",
                id,
                prefix + id,
                number);
    }

    private void imported(long id, String asOf, String status, String... feeds) {
        run(
                "insert into import_run (id, uuid, status, file_name, source, as_of, started_by, started_at, version)"
                        + " values (?, ?, ?, 'kiriman.zip', 'SIMPEG', ?, 'uji', current_timestamp, 1)",
                id,
                UUID.randomUUID(),
                status,
                LocalDate.parse(asOf));
        for (String feed : feeds) {
            run("insert into import_feed values (?, ?, 0, 0, 0, 0, 0, 0, 0)", id, feed);
        }
    }

    void run(String sql, Object... arguments) {
        try (Connection connection = store.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
