package id.jenjang.host.staging;

import id.jenjang.host.feed.Column;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Flaws;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Whether the histories of a person can be true together: order, overlaps, birth, entry, quotas. */
final class CareerChecks {
    private final Flagging flagging;
    private final LocalDate today;

    CareerChecks(Connection connection, Flaws flaws, LocalDate today) {
        this.flagging = new Flagging(connection, flaws);
        this.today = today;
    }

    void check(Feed feed, Set<String> delivered) throws SQLException {
        if (feed.aboutPeople() && feed.since() != null) {
            beforeBirth(feed);
        }
        switch (feed.name()) {
            case "rw_jabatan" -> appointments(feed);
            case "rw_golongan" -> grades(feed);
            default -> {}
        }
    }

    /** Holders against quotas, once appointments and positions are both checked. */
    void quotas(Feed positions, Feed appointments, Set<String> delivered) throws SQLException {
        if (!delivered.contains(appointments.name())) {
            return;
        }
        boolean seatsDelivered = delivered.contains(positions.name());
        String seats = seatsDelivered ? "(select * from stage_positions where not bad)" : "seat";
        String day = "date '" + today + "'";
        String holders = "select a.seat_key from stage_rw_jabatan a join " + seats + " q on q.source_key = a.seat_key"
                + " where not a.bad and a.kind = 'DEFINITIVE' and a.valid_from <= " + day
                + " and (a.delivered_to is null or a.delivered_to >= " + day + ")"
                + " and not exists (select 1 from stage_rw_jabatan n where n.employee_key = a.employee_key and not n.bad"
                + " and n.kind = 'DEFINITIVE' and n.valid_from > a.valid_from and n.valid_from <= " + day + ")"
                + " group by a.seat_key, q.quota having count(*) > q.quota";
        if (seatsDelivered) {
            flagging.flag(
                    positions,
                    "s.source_key in (" + holders + ")",
                    "kuota",
                    "s.quota",
                    "s.source_key",
                    Defect.QUOTA_EXCEEDED);
        } else {
            flagging.flag(
                    appointments,
                    "s.seat_key in (" + holders + ")",
                    "posisi_id",
                    "s.seat_key",
                    "null",
                    Defect.QUOTA_EXCEEDED);
        }
    }

    private void beforeBirth(Feed feed) throws SQLException {
        String since = "s." + feed.since();
        String column = feed.columns().stream()
                .filter(each -> each.stored().equals(feed.since()))
                .map(Column::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        dated(feed, since + " <= p.birth_date", column, since, "birth_date", Defect.DATE_BEFORE_BIRTH);
    }

    /** Holds a row against its person: as delivered now, or else as known. */
    private void dated(Feed feed, String condition, String column, String value, String field, Defect defect)
            throws SQLException {
        String staged = " from stage_pegawai p where p.source_key = s.employee_key and not p.bad and " + condition;
        flagging.flag(
                feed,
                "exists (select 1" + staged + ")",
                column,
                value,
                "(select min(p." + field + ")" + staged + ")",
                defect);
        String known = " from employee p where p.source_key = s.employee_key and " + condition
                + " and not exists (select 1 from stage_pegawai n where n.source_key = p.source_key and not n.bad)";
        flagging.flag(
                feed,
                "exists (select 1" + known + ")",
                column,
                value,
                "(select min(p." + field + ")" + known + ")",
                defect);
    }

    private void appointments(Feed feed) throws SQLException {
        dated(
                feed,
                "s.valid_from < p.candidate_since",
                "tmt_jabatan",
                "s.valid_from",
                "candidate_since",
                Defect.BEFORE_ENTRY);
        String other = " from stage_rw_jabatan o where o.employee_key = s.employee_key and o.line_no <> s.line_no"
                + " and not o.bad and o.kind = 'DEFINITIVE' and (o.valid_from = s.valid_from and o.line_no < s.line_no"
                + " or o.valid_from < s.valid_from and o.delivered_to >= s.valid_from)";
        flagging.flag(
                feed,
                "s.kind = 'DEFINITIVE' and exists (select 1" + other + ")",
                "tmt_jabatan",
                "s.valid_from",
                "(select min(o.line_no)" + other + ")",
                Defect.APPOINTMENT_OVERLAP);
        seatMismatch(feed);
    }

    private void seatMismatch(Feed feed) throws SQLException {
        String staged = "exists (select 1 from stage_positions q where q.source_key = s.seat_key and not q.bad"
                + " and (q.unit_key <> s.unit_key or q.job_key <> s.job_key))";
        flagging.flag(feed, staged, "posisi_id", "s.seat_key", "null", Defect.SEAT_MISMATCH);
    }

    /** Going back is right after a heavier sanction, else it is an error. */
    private void grades(Feed feed) throws SQLException {
        String higher = " from stage_rw_golongan o where o.employee_key = s.employee_key and not o.bad"
                + " and o.valid_from < s.valid_from and o.grade_rank > s.grade_rank"
                + " and (o.grade_rank > 100) = (s.grade_rank > 100)";
        String backwards = "exists (select 1" + higher + ")";
        String sanctionNow = "exists (select 1 from stage_rw_hukdis h where h.employee_key = s.employee_key"
                + " and h.severity <> 'LIGHT' and h.valid_from <= s.valid_from)";
        String sanctionKnown = "exists (select 1 from discipline h join employee e on e.id = h.employee_id"
                + " where e.source_key = s.employee_key and h.severity <> 'LIGHT' and h.valid_from <= s.valid_from)";
        String before = "(select max(o.grade)" + higher + ")";
        flagging.flag(feed, backwards + " and " + sanctionNow, "golongan", "s.grade", before, Defect.GRADE_DEMOTED);
        flagging.flag(
                feed,
                backwards + " and not " + sanctionNow + " and " + sanctionKnown,
                "golongan",
                "s.grade",
                before,
                Defect.GRADE_DEMOTED);
        flagging.flag(
                feed,
                backwards + " and not " + sanctionNow + " and not " + sanctionKnown,
                "golongan",
                "s.grade",
                before,
                Defect.GRADE_BACKWARDS);
    }
}
