package id.jenjang.host.feed;

import static id.jenjang.host.feed.Cells.ID;
import static id.jenjang.host.feed.Cells.YES_NO;
import static id.jenjang.host.feed.Cells.code;
import static id.jenjang.host.feed.Cells.decimal;
import static id.jenjang.host.feed.Cells.text;
import static id.jenjang.host.feed.Cells.whole;
import static id.jenjang.host.feed.Column.computed;
import static id.jenjang.host.feed.Column.may;
import static id.jenjang.host.feed.Column.must;
import static id.jenjang.host.feed.Dates.ENDS;
import static id.jenjang.host.feed.Dates.PAST;
import static id.jenjang.host.feed.Dates.STARTED;
import static id.jenjang.host.feed.Defect.JOB_UNKNOWN;
import static id.jenjang.host.feed.Defect.SEAT_UNKNOWN;
import static id.jenjang.host.feed.Defect.UNIT_UNKNOWN;

import id.jenjang.people.History;
import java.util.List;

/** The histories that a career consists of: posts, grades, ratings, credit points, education, discipline, status. */
final class CareerFeeds {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private CareerFeeds() {}

    static List<Feed> all() {
        return List.of(
                appointments(),
                grades(),
                ratings(),
                quarterRatings(),
                credits(),
                educations(),
                disciplines(),
                statuses());
    }

    private static Feed appointments() {
        return Feed.of("rw_jabatan", "appointment")
                .of(History.APPOINTMENTS, "valid_from", "job_key", "unit_key", "kind")
                .ownId()
                .since("valid_from")
                .with(
                        may("posisi_id", ID, "seat_key").naming("positions", "seat_id", SEAT_UNKNOWN),
                        must("jabatan_id", ID, "job_key").naming("jobs", "job_id", JOB_UNKNOWN),
                        must("unor_id", ID, "unit_key").naming("ref_unor", "unit_id", UNIT_UNKNOWN),
                        must("jenis_penugasan_id", code(SiasnCodes.APPOINTMENT_KIND), "kind"),
                        must("tmt_jabatan", STARTED, "valid_from"),
                        may("tmt_selesai", ENDS, "delivered_to"),
                        may("nomor_sk", text(120), "document"),
                        may("tanggal_sk", PAST, "decreed").read())
                .rule(Rules.order("valid_from", "delivered_to", "tmt_selesai"))
                .done();
    }

    private static Feed grades() {
        return Feed.of("rw_golongan", "grade_held")
                .of(History.GRADES, "valid_from", "grade")
                .ownId()
                .since("valid_from")
                .with(
                        must("golongan", SiasnGrades.CELL, "grade", "golongan_id", "golongan_nama"),
                        must("tmt_golongan", STARTED, "valid_from"),
                        may("jenis_kp_id", text(10), "promotion_kind"),
                        may("masa_kerja_golongan_tahun", whole(0, 60), "service_years"),
                        may("masa_kerja_golongan_bulan", whole(0, 11), "service_months"),
                        may("sk_nomor", text(120), "document", "nomor_sk"),
                        computed("grade_rank", Column.Use.STAGED))
                .rule(Rules::gradeRank)
                .done();
    }

    private static Feed ratings() {
        return Feed.of("rw_skp22", "rating")
                .of(History.RATINGS, "rated_year")
                .prefix("T:")
                .with(
                        may("id", ID, "row_id").read(),
                        must("tahun", whole(FIRST_YEAR, LAST_YEAR), "rated_year"),
                        may("hasil_kinerja_nilai", code(SiasnCodes.EXPECTATION), "result_code"),
                        may("perilaku_kerja_nilai", code(SiasnCodes.EXPECTATION), "behaviour_code"),
                        must("kuadran_kinerja_nilai", code(SiasnCodes.PREDICATE), "predicate"),
                        computed("quarter_no", Column.Use.STORED))
                .rule(Rules.constant("quarter_no", "0"))
                .done();
    }

    private static Feed quarterRatings() {
        return Feed.of("rw_kinerjaperiodik", "rating")
                .of(History.RATINGS, "rated_year", "quarter_no")
                .prefix("Q:")
                .with(
                        may("id", ID, "row_id").read(),
                        must("tahun", whole(FIRST_YEAR, LAST_YEAR), "rated_year"),
                        must("triwulan", whole(1, 4), "quarter_no"),
                        may("hasil_kinerja_nilai", code(SiasnCodes.EXPECTATION), "result_code"),
                        may("perilaku_kerja_nilai", code(SiasnCodes.EXPECTATION), "behaviour_code"),
                        must("kuadran_kinerja_nilai", code(SiasnCodes.PREDICATE), "predicate"))
                .done();
    }

    private static Feed credits() {
        return Feed.of("rw_angkakredit", "credit")
                .of(History.CREDITS, "valid_from", "valid_to", "job_key")
                .ownId()
                .since("valid_from")
                .with(
                        may("jabatan_id", ID, "job_key").naming("jobs", null, JOB_UNKNOWN),
                        must("bulan_mulai_penilaian", whole(1, 12), "from_month", "bulan_mulai_penailan")
                                .read(),
                        must("tahun_mulai_penilaian", whole(FIRST_YEAR, LAST_YEAR), "from_year", "tahun_mulai_penailan")
                                .read(),
                        must("bulan_selesai_penilaian", whole(1, 12), "to_month", "bulan_selesai_penailan")
                                .read(),
                        must(
                                        "tahun_selesai_penilaian",
                                        whole(FIRST_YEAR, LAST_YEAR),
                                        "to_year",
                                        "tahun_selesai_penailan")
                                .read(),
                        must("kredit_baru_total", decimal(0, 100_000, 3), "points"),
                        may("is_angka_kredit_pertama", YES_NO, "first_points").read(),
                        may("is_integrasi", YES_NO, "integration").read(),
                        may("is_konversi", YES_NO, "conversion").read(),
                        may("nomor_sk", text(120), "document"),
                        computed("valid_from", Column.Use.STORED),
                        computed("valid_to", Column.Use.STORED),
                        computed("regime", Column.Use.STORED))
                .rule(Rules::creditSpan)
                .rule(Rules::creditRegime)
                .rule(Rules.order("valid_from", "valid_to", "tahun_selesai_penilaian"))
                .done();
    }

    private static Feed educations() {
        return Feed.of("rw_pendidikan", "education")
                .of(History.EDUCATIONS, "level_code", "major", "graduated")
                .ownId()
                .since("graduated")
                .with(
                        must("tk_pendidikan_id", code(SiasnCodes.EDUCATION), "level_code"),
                        may("pendidikan_nama", text(200), "major"),
                        may("tgl_lulus", PAST, "graduated"),
                        may("tahun_lulus", whole(FIRST_YEAR, LAST_YEAR), "graduation_year")
                                .read(),
                        may("nomor_ijasah", text(120), "document"))
                .rule(Rules::graduation)
                .done();
    }

    private static Feed disciplines() {
        return Feed.of("rw_hukdis", "discipline")
                .of(History.DISCIPLINES, "severity", "valid_from")
                .ownId()
                .since("valid_from")
                .with(
                        must("tingkat", code(SiasnCodes.SEVERITY), "severity", "jenis_tingkat_hukuman_id"),
                        must("hukuman_tanggal", STARTED, "valid_from"),
                        may("akhir_hukum_tanggal", ENDS, "valid_to"),
                        may("sk_nomor", text(120), "document"))
                .rule(Rules.order("valid_from", "valid_to", "akhir_hukum_tanggal"))
                .done();
    }

    private static Feed statuses() {
        return Feed.of("statuses", "legal_status")
                .of(History.STATUSES, "code", "valid_from")
                .since("valid_from")
                .with(
                        must("kedudukan_hukum_id", code(SiasnCodes.LEGAL_STATUS), "code"),
                        must("tmt", STARTED, "valid_from"),
                        may("tmt_selesai", ENDS, "valid_to"))
                .rule(Rules.order("valid_from", "valid_to", "tmt_selesai"))
                .done();
    }
}
