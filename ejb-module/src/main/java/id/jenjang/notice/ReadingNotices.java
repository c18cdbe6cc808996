package id.jenjang.notice;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Shows an employee their own notices. */
@Stateless
public class ReadingNotices {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Clock clock;

    /** For the container. */
    public ReadingNotices() {}

    ReadingNotices(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest notices, unread ones first. */
    @Allows(Role.EMPLOYEE)
    public List<NoticeRow> own(@AboutPerson UUID employee, int most) {
        return Rows.list(
                database,
                "select * from notice where recipient = ? order by case when read_at is null then 0 else 1 end,"
                        + " at_instant desc, uuid limit ?",
                row -> new NoticeRow(
                        row.getObject("uuid", UUID.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getObject("matter", UUID.class),
                        row.getObject("subject", UUID.class),
                        row.getObject("at_instant", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") != null),
                employee,
                most);
    }

    /** How many the employee has not read. */
    @Allows(Role.EMPLOYEE)
    public int unread(@AboutPerson UUID employee) {
        return (int)
                Rows.number(database, "select count(*) from notice where recipient = ? and read_at is null", employee);
    }

    /** Marks all of the employee's notices as read. */
    @Allows(Role.EMPLOYEE)
    public void markRead(@AboutPerson UUID employee) {
        Rows.run(
                database,
                "update notice set read_at = ? where recipient = ? and read_at is null",
                clock.instant().atOffset(ZoneOffset.UTC),
                employee);
    }
}
