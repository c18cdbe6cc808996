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
import static id.jenjang.host.feed.Defect.FAMILY_UNKNOWN;
import static id.jenjang.host.feed.Defect.JOB_UNKNOWN;
import static id.jenjang.host.feed.Defect.UNIT_UNKNOWN;

import java.util.List;

/** The files about the agency and who works there. */
final class StructureFeeds {
    private StructureFeeds() {}

    static List<Feed> all() {
        return List.of(units(), families(), jobs(), competencies(), standards(), positions(), employees());
    }

    private static Feed units() {
        return Feed.of("ref_unor", "unit")
                .required()
                .ids("unit_seq", true)
                .with(
                        must("id", ID, Feed.KEY),
                        may("diatasan_id", ID, "parent_key", "atasan_id").naming("ref_unor", "parent_id", UNIT_UNKNOWN),
                        must("nama_unor", text(300), "name"),
                        may("jenis_unor", text(60), "kind", "jenis_unor_id"),
                        may("lokasi_kerja_nama", text(200), "location", "lokasi_kerja"),
                        may("zona_waktu", code(SiasnCodes.ZONE), "time_zone"),
                        may("lintang", decimal(-90, 90, 7), "latitude"),
                        may("bujur", decimal(-180, 180, 7), "longitude"),
                        may("pemimpin_nip", PersonNumbers.KEY, "head_employee_key"),
                        must("berlaku_mulai", STARTED, "valid_from"),
                        may("berlaku_sampai", ENDS, "valid_to"))
                .constant("tree_from", "0")
                .constant("tree_to", "0")
                .constant("depth", "0")
                .rule(Rules::defaultZone)
                .rule(Rules.order("valid_from", "valid_to", "berlaku_sampai"))
                .done();
    }

    private static Feed families() {
        return Feed.of("job_families", "job_family")
                .ids(null, false)
                .with(must("id", ID, Feed.KEY), must("nama", text(200), "name"))
                .done();
    }

    private static Feed jobs() {
        return Feed.of("jobs", "job")
                .required()
                .ids("job_seq", true)
                .with(
                        must("id", ID, Feed.KEY),
                        must("nama_jabatan", text(300), "name"),
                        must("jenjang", code(SiasnCodes.JOB_LEVEL), "level_code"),
                        may("rumpun_id", ID, "family").naming("job_families", null, FAMILY_UNKNOWN),
                        may("kelas_jabatan", whole(1, 17), "job_class"),
                        may("usia_bup", whole(50, 75), "retirement_age"))
                .done();
    }

    private static Feed competencies() {
        return Feed.of("competencies", "competency")
                .ids(null, false)
                .with(
                        must("id", ID, Feed.KEY),
                        must("nama", text(200), "name"),
                        must("jenis", code(SiasnCodes.COMPETENCY_KIND), "kind"))
                .done();
    }

    private static Feed standards() {
        return Feed.of("standards", "competency_standard")
                .keyed("job_key", "competency")
                .with(
                        must("jabatan_id", ID, "job_key").naming("jobs", "job_id", JOB_UNKNOWN),
                        must("kompetensi_id", ID, "competency").naming("competencies", null, COMPETENCY_UNKNOWN),
                        must("level", whole(1, 5), "level_needed"))
                .done();
    }

    private static Feed positions() {
        return Feed.of("positions", "seat")
                .ids("position_seq", true)
                .with(
                        must("id", ID, Feed.KEY),
                        must("unor_id", ID, "unit_key").naming("ref_unor", "unit_id", UNIT_UNKNOWN),
                        must("jabatan_id", ID, "job_key").naming("jobs", "job_id", JOB_UNKNOWN),
                        must("kuota", whole(1, 100_000), "quota"),
                        must("kepala_unit", YES_NO, "heads_unit"),
                        may("masa_jabatan_bulan", whole(1, 600), "term_months"),
                        must("berlaku_mulai", STARTED, "valid_from"),
                        may("berlaku_sampai", ENDS, "valid_to"))
                .constant("derived", "false")
                .rule(Rules.order("valid_from", "valid_to", "berlaku_sampai"))
                .done();
    }

    private static Feed employees() {
        return Feed.of("pegawai", "employee")
                .required()
                .ids("employee_seq", true)
                .with(
                        may("pns_id", ID, "host_id"),
                        must("nip_baru", PersonNumbers.KEY, Feed.KEY, "nip"),
                        may("nip_lama", PersonNumbers.OLD_NUMBER, "old_number"),
                        must("nama", text(200), "name"),
                        may("gelar_depan", text(60), "title_before"),
                        may("gelar_belakang", text(120), "title_after"),
                        must("tanggal_lahir", PAST, "birth_date", "tgl_lahir"),
                        must("jenis_kelamin", code(SiasnCodes.SEX), "sex"),
                        must("jenis_pegawai", code(SiasnCodes.EMPLOYEE_KIND), "kind"),
                        may("email_gov", text(200), "email"),
                        may("tmt_cpns", STARTED, "candidate_since"),
                        may("tmt_pns", STARTED, "civil_servant_since"),
                        may("tmt_pensiun", ENDS, "retires_on"))
                .rule(Names::split)
                .rule(PersonNumbers::check)
                .rule(Rules.afterBirth("candidate_since", "tmt_cpns"))
                .rule(Rules.afterBirth("civil_servant_since", "tmt_pns"))
                .rule(Rules.afterBirth("retires_on", "tmt_pensiun"))
                .rule(Rules.order("candidate_since", "civil_servant_since", "tmt_pns"))
                .rule(Rules.order("civil_servant_since", "retires_on", "tmt_pensiun"))
                .done();
    }
}
