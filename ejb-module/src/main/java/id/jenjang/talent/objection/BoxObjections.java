package id.jenjang.talent.objection;

import id.jenjang.decision.procedure.HolidayCalendar;
import id.jenjang.decision.procedure.PublishedProcedures;
import id.jenjang.json.OwnFile;
import id.jenjang.people.PersonRow;
import id.jenjang.store.Rows;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The stored collection of objections to boxes, with their clock. */
@Dependent
class BoxObjections {
    private static final String SELECT = """
            select o.*, c.uuid as cycle, c.name as cycle_name, c.scheme_key, c.scheme_version,
              e.title_before, e.name, e.title_after
            from box_objection o join talent_cycle c on c.id = o.cycle_id join employee e on e.uuid = o.employee_uuid
            """;
    private static final String BELOW = """
             where exists (select 1 from talent_placement p join unit u on u.uuid = p.unit_uuid
               join unit r on r.uuid = ? and u.tree_from between r.tree_from and r.tree_to
               where p.cycle_id = o.cycle_id and p.employee_uuid = o.employee_uuid)
            """;
    private static final String ADD = """
            insert into box_objection (uuid, cycle_id, employee_uuid, box_worst, box_best, words, made_at, answer_due,
              version)
            select ?, s.cycle_id, s.employee_uuid, s.box_worst, s.box_best, ?, ?, ?, 1
            from talent_standing s join talent_cycle c on c.id = s.cycle_id where c.uuid = ? and s.employee_uuid = ?
            """;
    private static final String INVOLVED = """
            select (select count(*) from talent_cycle c where c.uuid = ? and c.announced_by = ?)
              + (select count(*) from calibration_entry x join calibration_session s on s.id = x.session_id
                join talent_cycle c on c.id = s.cycle_id
                where c.uuid = ? and x.employee_uuid = ? and (x.moved_by = ? or x.moved_employee = ?))
            """;
    private static final String COMMITTEE = """
            select distinct m.employee_uuid from calibration_member m
            join calibration_session s on s.id = m.session_id join talent_cycle c on c.id = s.cycle_id
            where c.uuid = ? and m.employee_uuid <> ?
            """;

    private Supplier<HolidayCalendar> calendar;
    private Clock clock;
    private ObjectionTerms terms = ObjectionTerms.shipped();

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    BoxObjections() {}

    @Inject
    BoxObjections(PublishedProcedures procedures, Clock clock, OwnFile own) {
        this.calendar = procedures::calendar;
        this.clock = clock;
        terms = own.read(ObjectionTerms.FILE, ObjectionTerms::read, ObjectionTerms.shipped());
    }

    BoxObjections(DataSource database, HolidayCalendar calendar, Clock clock) {
        this.database = database;
        this.calendar = () -> calendar;
        this.clock = clock;
    }

    ObjectionTerms terms() {
        return terms;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day on which those of the cycle may object; empty before it is announced. */
    Optional<LocalDate> until(UUID cycle) {
        return Rows.first(
                        database,
                        "select announced_at from talent_cycle where uuid = ? and announced_at is not null",
                        row -> row.getObject(1, OffsetDateTime.class),
                        cycle)
                .map(at -> calendar.get()
                        .lastDay(at.atZoneSameInstant(clock.getZone()).toLocalDate(), terms.within()));
    }

    /** Stores an objection; false when the cycle does not hold the person. */
    boolean add(UUID uuid, UUID cycle, UUID employee, String words) {
        return Rows.run(
                        database,
                        ADD,
                        uuid,
                        words,
                        now(),
                        calendar.get().lastDay(today(), terms.answer()),
                        cycle,
                        employee)
                == 1;
    }

    /** The objection, held until the end of the transaction. */
    Optional<BoxObjection> take(UUID uuid) {
        Rows.first(
                database, "select version from box_objection where uuid = ? for update", row -> row.getLong(1), uuid);
        return Rows.first(database, SELECT + "where o.uuid = ?", this::objection, uuid);
    }

    Optional<BoxObjection> of(UUID cycle, UUID employee) {
        return Rows.first(
                database, SELECT + "where c.uuid = ? and o.employee_uuid = ?", this::objection, cycle, employee);
    }

    /** Those of the unit and all below it: what waits first, by the day the answer is due. */
    List<BoxObjection> below(UUID unit) {
        return Rows.list(
                database,
                SELECT + BELOW + " order by case when o.answer is null then 0 when o.answer <> 'REJECTED'"
                        + " and o.confirmed_by is null then 1 else 2 end, o.answer_due, o.uuid",
                this::objection,
                unit);
    }

    /** Those that wait for an answer and whose day is not after that one. */
    List<BoxObjection> open() {
        return Rows.list(database, SELECT + "where o.answer is null order by o.answer_due, o.uuid", this::objection);
    }

    /** Whether that account moved the person or announced the cycle. */
    boolean involved(BoxObjection objection, String user, Optional<UUID> employee) {
        return Rows.number(
                        database,
                        INVOLVED,
                        objection.cycle(),
                        user,
                        objection.cycle(),
                        objection.employee(),
                        user,
                        employee.orElse(new UUID(0, 0)))
                > 0;
    }

    void answer(BoxObjection objection, Ruling ruling, TalentBox box, String reason, String by, UUID employee) {
        Rows.run(
                database,
                "update box_objection set answer = ?, box_corrected = ?, reason = ?, answered_by = ?,"
                        + " answered_employee = ?, answered_at = ?, version = version + 1 where uuid = ?",
                ruling.name(),
                box == null ? null : box.key(),
                reason,
                by,
                employee,
                now(),
                objection.uuid());
    }

    void confirm(BoxObjection objection, TalentBox box, String by, UUID employee) {
        Rows.run(
                database,
                "update box_objection set box_corrected = ?, confirmed_by = ?, confirmed_employee = ?,"
                        + " confirmed_at = ?, version = version + 1 where uuid = ?",
                box.key(),
                by,
                employee,
                now(),
                objection.uuid());
    }

    /** Who answered: their sign-on name, and their employee where there is one. */
    record AnsweredBy(String user, Optional<UUID> employee) {}

    Optional<AnsweredBy> answeredBy(UUID objection) {
        return Rows.first(
                database,
                "select answered_by, answered_employee from box_objection where uuid = ? and answered_by is not null",
                row -> new AnsweredBy(row.getString(1), Optional.ofNullable(row.getObject(2, UUID.class))),
                objection);
    }

    /** Whom the agency tells of an objection: the committee of the sessions of its cycle, without the person. */
    List<UUID> committee(BoxObjection objection) {
        return Rows.list(
                database, COMMITTEE, row -> row.getObject(1, UUID.class), objection.cycle(), objection.employee());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private BoxObjection objection(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("answer_due", LocalDate.class);
        return new BoxObjection(
                row.getObject("uuid", UUID.class),
                row.getObject("cycle", UUID.class),
                row.getString("cycle_name"),
                row.getString("scheme_key"),
                row.getInt("scheme_version"),
                row.getObject("employee_uuid", UUID.class),
                PersonRow.titled(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                TalentBox.of(row.getString("box_worst")),
                TalentBox.of(row.getString("box_best")),
                row.getString("words"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                due,
                calendar.get().between(today(), due, terms.answer().count()),
                Optional.ofNullable(row.getString("answer")).map(Ruling::valueOf),
                Optional.ofNullable(row.getString("reason")).orElse(""),
                Optional.ofNullable(row.getString("box_corrected")).map(TalentBox::of),
                row.getString("confirmed_by") != null,
                row.getLong("version"));
    }
}
