package id.jenjang.host.feed;

import static id.jenjang.host.feed.Cells.ID;
import static id.jenjang.host.feed.Cells.YES_NO;
import static id.jenjang.host.feed.Cells.code;
import static id.jenjang.host.feed.Cells.decimal;
import static id.jenjang.host.feed.Cells.text;
import static id.jenjang.host.feed.Cells.whole;
import static id.jenjang.host.feed.Column.may;
import static id.jenjang.host.feed.Column.must;
import static id.jenjang.host.feed.Dates.ENDS;
import static id.jenjang.host.feed.Dates.PAST;
import static id.jenjang.host.feed.Dates.STARTED;
import static id.jenjang.host.feed.Defect.COMPETENCY_UNKNOWN;
import static id.jenjang.host.feed.Defect.EMPLOYEE_UNKNOWN;
import static id.jenjang.host.feed.Defect.JOB_UNKNOWN;

import id.jenjang.people.History;
import java.util.List;

/** What else speaks for or against a step: training, assessments, selections, attestations, awards, declarations. */
final class EvidenceFeeds {
    private EvidenceFeeds() {}

    static List<Feed> all() {
        return List.of(
                leadershipTraining(),
                courses(),
                assessments(),
                selections(),
                attestations(),
                waivers(),
                awards(),
                teamAssignments(),
                feedback(),
                potentials(),
                declarations());
    }

    private static Feed leadershipTraining() {
        return Feed.of("rw_diklat", "training")
                .of(History.TRAININGS, "code", "completed")
                .ownId()
                .prefix("S:")
                .since("completed")
                .with(
                        must("latihan_struktural_id", code(SiasnCodes.LEADERSHIP_TRAINING), "code"),
                        may("nama", text(300), "name", "latihan_struktural_nama"),
                        may("jumlah_jam", whole(0, 10_000), "hours"),
                        may("tanggal_selesai", PAST, "completed"),
                        may("nomor", text(120), "document"))
                .rule(Rules.fallback("name", "code"))
                .done();
    }

    private static Feed courses() {
        return Feed.of("rw_kursus", "training")
                .of(History.TRAININGS, "code", "completed")
                .ownId()
                .prefix("K:")
                .since("completed")
                .with(
                        must("kode", text(40), "code"),
                        must("nama_kursus", text(300), "name"),
                        may("jumlah_jam", whole(0, 10_000), "hours"),
                        may("tanggal_selesai_kursus", PAST, "completed"),
                        may("no_sertipikat", text(120), "document"))
                .done();
    }

    private static Feed assessments() {
        return Feed.of("assessments", "competency_result")
                .of(History.COMPETENCIES, "competency", "assessed")
                .since("assessed")
                .with(
                        must("kompetensi_id", ID, "competency").naming("competencies", null, COMPETENCY_UNKNOWN),
                        must("level", whole(1, 5), "level_found"),
                        must("tanggal", PAST, "assessed"),
                        may("berlaku_sampai", ENDS, "valid_to"))
                .rule(Rules.order("assessed", "valid_to", "berlaku_sampai"))
                .done();
    }

    private static Feed selections() {
        return Feed.of("selections", "selection_result")
                .of(History.SELECTIONS, "kind", "job_key", "level_code", "decided")
                .since("decided")
                .with(
                        must("jenis", code(SiasnCodes.SELECTION), "kind"),
                        may("jabatan_id", ID, "job_key").naming("jobs", null, JOB_UNKNOWN),
                        may("jenjang", code(SiasnCodes.JOB_LEVEL), "level_code"),
                        must("lulus", YES_NO, "passed"),
                        must("tanggal", PAST, "decided"),
                        may("berlaku_sampai", ENDS, "valid_to"),
                        may("nomor", text(120), "document"))
                .rule(Rules.order("decided", "valid_to", "berlaku_sampai"))
                .done();
    }

    private static Feed attestations() {
        return Feed.of("attestations", "attestation")
                .of(History.ATTESTATIONS, "kind", "signed")
                .since("signed")
                .with(
                        must("jenis", code(SiasnCodes.ATTESTATION), "kind"),
                        must("tanggal", PAST, "signed"),
                        may("berlaku_sampai", ENDS, "valid_to"),
                        may("pejabat", text(200), "officer"),
                        may("nomor", text(120), "document"))
                .rule(Rules.order("signed", "valid_to", "berlaku_sampai"))
                .done();
    }

    private static Feed waivers() {
        return Feed.of("waivers", "waiver")
                .of(History.WAIVERS, "rule_key", "valid_from")
                .since("valid_from")
                .with(
                        must("syarat", text(80), "rule_key"),
                        may("diminta_oleh", text(200), "asked_by"),
                        must("diberikan_oleh", text(200), "granted_by"),
                        must("berlaku_mulai", STARTED, "valid_from"),
                        may("berlaku_sampai", ENDS, "valid_to"),
                        may("nomor", text(120), "document"))
                .rule(Rules.order("valid_from", "valid_to", "berlaku_sampai"))
                .done();
    }

    private static Feed awards() {
        return Feed.of("rw_penghargaan", "award")
                .of(History.AWARDS, "awarded", "name")
                .ownId()
                .since("awarded")
                .with(
                        must("harga_nama", text(300), "name"),
                        must("tanggal", PAST, "awarded", "sk_date"),
                        may("sk_nomor", text(120), "document"))
                .done();
    }

    private static Feed teamAssignments() {
        return Feed.of("team_assignments", "team_assignment")
                .of(History.TEAM_ASSIGNMENTS, "team", "valid_from")
                .since("valid_from")
                .with(
                        must("tim", text(300), "team"),
                        may("peran", text(120), "team_role"),
                        must("tmt", STARTED, "valid_from"),
                        may("tmt_selesai", ENDS, "valid_to"),
                        may("nomor_sk", text(120), "document"))
                .rule(Rules.order("valid_from", "valid_to", "tmt_selesai"))
                .done();
    }

    private static Feed feedback() {
        return Feed.of("feedback_360", "feedback")
                .of(History.FEEDBACKS, "rated_year")
                .with(
                        must("tahun", whole(1950, 2100), "rated_year"),
                        must("nilai", decimal(0, 100, 2), "score"),
                        may("jumlah_penilai", whole(0, 1000), "raters"))
                .done();
    }

    private static Feed potentials() {
        return Feed.of("potentials", "potential")
                .of(History.POTENTIALS, "component", "assessed")
                .since("assessed")
                .with(
                        must("komponen", text(60), "component"),
                        must("nilai", decimal(0, 100, 2), "score"),
                        must("tanggal", PAST, "assessed"),
                        may("berlaku_sampai", ENDS, "valid_to"))
                .rule(Rules.order("assessed", "valid_to", "berlaku_sampai"))
                .done();
    }

    private static Feed declarations() {
        return Feed.of("declarations", "declaration")
                .of(History.DECLARATIONS, "other_key", "kind", "declared")
                .since("declared")
                .with(
                        must("nip_terkait", PersonNumbers.KEY, "other_key")
                                .naming("pegawai", "other_id", EMPLOYEE_UNKNOWN),
                        must("jenis", code(SiasnCodes.DECLARATION), "kind"),
                        must("tanggal", PAST, "declared"))
                .rule(Rules::notOneself)
                .done();
    }
}
