package id.jenjang.host.staging;

import id.jenjang.host.feed.Column;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import id.jenjang.host.feed.Flaws;
import id.jenjang.host.feed.Reference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Whether what a row names exists: in this delivery, or from an earlier one. */
final class ReferenceChecks {
    private static final int FEW = 1_000;

    private final Connection connection;
    private final Flaws flaws;
    private final Flagging flagging;

    ReferenceChecks(Connection connection, Flaws flaws) {
        this.connection = connection;
        this.flaws = flaws;
        this.flagging = new Flagging(connection, flaws);
    }

    void check(Feed feed) throws SQLException {
        duplicateKeys(feed);
        if (!feed.aboutPeople() && !feed.staged().get(0).stored().equals("host_id")) {
            keysThatDifferInCase(feed);
        }
        for (Column column : feed.staged()) {
            Reference reference = column.reference();
            boolean ownTree = reference != null && reference.feed().equals(feed.name());
            if (reference != null && !ownTree) {
                reference(feed, column, reference);
            }
        }
    }

    /** Old numbers of people are replaced by the new ones, where exactly one person had them. */
    void mapOldNumbers(Feed feed) throws SQLException {
        String known = "(select p.old_number as old_key, p.source_key as new_key from stage_pegawai p where not p.bad"
                + " union select e.old_number, e.source_key from employee e)";
        String old = "char_length(s.employee_key) = 9"
                + " and not exists (select 1 from stage_pegawai p where p.source_key = s.employee_key)"
                + " and not exists (select 1 from employee e where e.source_key = s.employee_key)";
        String shared = "s.employee_key in (select k.old_key from " + known
                + " k where k.old_key is not null group by k.old_key having count(*) > 1)";
        flagging.flag(feed, old + " and " + shared, "nip_baru", "s.employee_key", "null", Defect.OLD_NUMBER_SHARED);
        int mapped = Sql.run(
                connection,
                "merge into " + feed.staging() + " s using " + known
                        + " k on s.employee_key = k.old_key and not s.bad and " + old
                        + " when matched then update set employee_key = k.new_key");
        flaws.add(feed.name(), Defect.OLD_NUMBER_MAPPED, mapped);
    }

    private void duplicateKeys(Feed feed) throws SQLException {
        String same =
                "d.source_key = s.source_key" + (feed.aboutPeople() ? " and d.employee_key = s.employee_key" : "");
        String earlier = " from " + feed.staging() + " d where " + same + " and d.line_no < s.line_no";
        String column = feed.aboutPeople() ? null : keyColumn(feed);
        flagging.flag(
                feed,
                "exists (select 1" + earlier + ")",
                column,
                feed.aboutPeople() ? "s.employee_key" : "s.source_key",
                "(select min(d.line_no)" + earlier + ")",
                Defect.KEY_TWICE);
    }

    private static String keyColumn(Feed feed) {
        return feed.staged().stream()
                .filter(each -> each.stored().equals(Feed.KEY))
                .map(Column::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void keysThatDifferInCase(Feed feed) throws SQLException {
        String doubled = "select lower(d.source_key) from " + feed.staging()
                + " d group by lower(d.source_key) having count(distinct d.source_key) > 1";
        flagging.flag(
                feed,
                "lower(s.source_key) in (" + doubled + ")",
                keyColumn(feed),
                "s.source_key",
                "null",
                Defect.KEY_CASE);
    }

    private void reference(Feed feed, Column column, Reference reference) throws SQLException {
        Feed named = Feeds.named(reference.feed()).orElseThrow();
        String unknown = unknown(named, "s." + column.stored());
        if (Sql.number(connection, "select count(*) from " + feed.staging() + " s where not s.bad and " + unknown)
                == 0) {
            return;
        }
        mendCase(feed, column, named, unknown);
        flagging.flag(feed, unknown, column.name(), "s." + column.stored(), "null", reference.unknown());
    }

    private static String unknown(Feed named, String key) {
        return key + " is not null and not exists (select 1 from " + named.staging() + " r where r.source_key = " + key
                + " and not r.bad) and not exists (select 1 from " + named.table() + " t where t.source_key = " + key
                + ")";
    }

    /** Ids that differ from a known one in case alone are taken for it; people's numbers have no case. */
    private void mendCase(Feed feed, Column column, Feed named, String unknown) throws SQLException {
        String missing = "select distinct s." + column.stored() + " as wrong from " + feed.staging()
                + " s where not s.bad and " + unknown;
        if (named.name().equals("pegawai")
                || Sql.number(connection, "select count(*) from (" + missing + ") m") > FEW) {
            return;
        }
        String known = "(select m.wrong, min(k.source_key) as right_key from (" + missing
                + ") m join (select r.source_key from "
                + named.staging() + " r where not r.bad union select t.source_key from " + named.table()
                + " t) k on lower(k.source_key) = lower(m.wrong) group by m.wrong)";
        int mended = Sql.run(
                connection,
                "merge into " + feed.staging() + " s using " + known + " k on s." + column.stored()
                        + " = k.wrong when matched then update set " + column.stored() + " = k.right_key");
        flaws.add(feed.name(), Defect.KEY_CASE_MENDED, mended);
    }
}
