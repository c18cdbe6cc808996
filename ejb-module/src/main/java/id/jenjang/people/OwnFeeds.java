package id.jenjang.people;

import java.util.List;

/** Which stored columns belong to which import file, under the file's own column names. */
final class OwnFeeds {
    /**
     * One file's rows about a person.
     *
     * @param columns what is read, each "column as name_in_the_file"
     * @param from the table t with what it needs beside it
     */
    record OwnFeed(String feed, String columns, String from) {
        /** Takes the feed's name and the employee's row number. */
        String sql() {
            return "select " + columns + ", t.source as stored_source, t.gone_import_id as stored_gone,"
                    + " (select max(r.as_of) from import_feed f join import_run r on r.id = f.import_id"
                    + " where f.feed = ? and r.status = 'APPLIED'"
                    + " and (t.gone_import_id is null or r.id < t.gone_import_id)) as stored_seen from " + from
                    + " order by t.id";
        }
    }

    static final List<OwnFeed> ALL = List.of(
            new OwnFeed(
                    "pegawai",
                    "t.host_id as pns_id, t.source_key as nip_baru, t.old_number as nip_lama, t.name as nama,"
                            + " t.title_before as gelar_depan, t.title_after as gelar_belakang,"
                            + " t.birth_date as tanggal_lahir, t.sex as jenis_kelamin, t.kind as jenis_pegawai,"
                            + " t.email as email_gov, t.candidate_since as tmt_cpns,"
                            + " t.civil_servant_since as tmt_pns, t.retires_on as tmt_pensiun",
                    "employee t where t.id = ?"),
            new OwnFeed(
                    "rw_jabatan",
                    "j.name as jabatan_id, u.name as unor_id, t.kind as jenis_penugasan_id,"
                            + " t.valid_from as tmt_jabatan, t.valid_to as tmt_selesai, t.document as nomor_sk",
                    "appointment t join job j on j.id = t.job_id join unit u on u.id = t.unit_id"
                            + " where t.employee_id = ?"),
            history(
                    "rw_golongan",
                    "grade_held",
                    "t.grade as golongan, t.valid_from as tmt_golongan, t.promotion_kind as jenis_kp_id,"
                            + " t.service_years as masa_kerja_golongan_tahun,"
                            + " t.service_months as masa_kerja_golongan_bulan, t.document as sk_nomor"),
            history("rw_skp22", "rating", ratings("") + "t.predicate as kuadran_kinerja_nilai", "t.quarter_no = 0"),
            history(
                    "rw_kinerjaperiodik",
                    "rating",
                    ratings("t.quarter_no as triwulan, ") + "t.predicate as kuadran_kinerja_nilai",
                    "t.quarter_no > 0"),
            history(
                    "rw_angkakredit",
                    "credit",
                    "t.job_key as jabatan_id, t.valid_from as mulai_penilaian, t.valid_to as selesai_penilaian,"
                            + " t.points as kredit_baru_total, t.regime as jenis_angka_kredit, t.document as nomor_sk"),
            history(
                    "rw_pendidikan",
                    "education",
                    "t.level_code as tk_pendidikan_id, t.major as pendidikan_nama, t.graduated as tgl_lulus,"
                            + " t.document as nomor_ijasah"),
            history(
                    "rw_diklat",
                    "training",
                    "t.code as latihan_struktural_id, t.name as nama, t.hours as jumlah_jam,"
                            + " t.completed as tanggal_selesai, t.document as nomor",
                    "t.source_key not like 'K:%'"),
            history(
                    "rw_kursus",
                    "training",
                    "t.code as kode, t.name as nama_kursus, t.hours as jumlah_jam,"
                            + " t.completed as tanggal_selesai_kursus, t.document as no_sertipikat",
                    "t.source_key like 'K:%'"),
            history(
                    "assessments",
                    "competency_result",
                    "t.competency as kompetensi_id, t.level_found as \"level\", t.assessed as tanggal,"
                            + " t.valid_to as berlaku_sampai"),
            history(
                    "rw_hukdis",
                    "discipline",
                    "t.severity as tingkat, t.valid_from as hukuman_tanggal, t.valid_to as akhir_hukum_tanggal,"
                            + " t.document as sk_nomor"),
            history(
                    "statuses",
                    "legal_status",
                    "t.code as kedudukan_hukum_id, t.valid_from as tmt, t.valid_to as tmt_selesai"),
            history(
                    "selections",
                    "selection_result",
                    "t.kind as jenis, t.job_key as jabatan_id, t.level_code as jenjang, t.passed as lulus,"
                            + " t.decided as tanggal, t.valid_to as berlaku_sampai, t.document as nomor"),
            history(
                    "attestations",
                    "attestation",
                    "t.kind as jenis, t.signed as tanggal, t.valid_to as berlaku_sampai, t.officer as pejabat,"
                            + " t.document as nomor"),
            history(
                    "waivers",
                    "waiver",
                    "t.rule_key as syarat, t.asked_by as diminta_oleh, t.granted_by as diberikan_oleh,"
                            + " t.valid_from as berlaku_mulai, t.valid_to as berlaku_sampai, t.document as nomor"),
            history("rw_penghargaan", "award", "t.name as harga_nama, t.awarded as tanggal, t.document as sk_nomor"),
            history(
                    "team_assignments",
                    "team_assignment",
                    "t.team as tim, t.team_role as peran, t.valid_from as tmt, t.valid_to as tmt_selesai,"
                            + " t.document as nomor_sk"),
            history("feedback_360", "feedback", "t.rated_year as tahun, t.score as nilai, t.raters as jumlah_penilai"),
            history(
                    "potentials",
                    "potential",
                    "t.component as komponen, t.score as nilai, t.assessed as tanggal, t.valid_to as berlaku_sampai"),
            new OwnFeed(
                    "declarations",
                    "o.name as nip_terkait, t.kind as jenis, t.declared as tanggal",
                    "declaration t join employee o on o.id = t.other_id where t.employee_id = ?"),
            // That somebody else declared a tie to this person is about this person too; who it was is the other's
            // data.
            new OwnFeed(
                    "declarations", "t.kind as jenis, t.declared as tanggal", "declaration t where t.other_id = ?"));

    private OwnFeeds() {}

    private static String ratings(String quarter) {
        return "t.rated_year as tahun, " + quarter + "t.result_code as hasil_kinerja_nilai,"
                + " t.behaviour_code as perilaku_kerja_nilai, ";
    }

    private static OwnFeed history(String feed, String table, String columns) {
        return new OwnFeed(feed, columns, table + " t where t.employee_id = ?");
    }

    private static OwnFeed history(String feed, String table, String columns, String only) {
        return new OwnFeed(feed, columns, table + " t where " + only + " and t.employee_id = ?");
    }
}
