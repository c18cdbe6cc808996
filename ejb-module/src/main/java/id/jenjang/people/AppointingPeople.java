package id.jenjang.people;

import id.jenjang.access.Allows;
import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes appointments that were decided (menetapkan jabatan): the one thing beside imports that changes people data.
 * Such rows carry the source {@value #SOURCE}, so that an import of the host never takes them for gone; once the host
 * delivers the same appointment itself, its row takes their place.
 */
@Stateless
public class AppointingPeople {
    /** The source that rows written here carry. */
    public static final String SOURCE = "KEPUTUSAN";

    private static final String HOLDERS = """
            select count(*) from appointment a join employee e on e.id = a.employee_id and e.gone_import_id is null
            where a.seat_id = ? and a.kind = 'DEFINITIVE' and a.gone_import_id is null and a.employee_id <> ?
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            """;
    private static final String DELIVERED = """
            select count(*) from appointment a where a.employee_id = ? and a.kind = 'DEFINITIVE'
              and a.gone_import_id is null and (a.seat_id = ? or a.unit_id = ? and a.job_id = ?)
              and (a.valid_to is null or a.valid_to >= ?) and a.valid_from >= ?
            """;
    private static final String CLOSE = """
            update appointment set valid_to = ? where employee_id = ? and kind = 'DEFINITIVE' and gone_import_id is null
              and valid_from < ? and (valid_to is null or valid_to >= ?)
            """;
    private static final String ADD = """
            insert into appointment (id, employee_id, source_key, seat_id, job_id, unit_id, kind, valid_from, row_hash,
              source, import_id) values (nextval('history_seq'), ?, ?, ?, ?, ?, 'DEFINITIVE', ?, 0, ?, 0)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    /** For the container. */
    public AppointingPeople() {}

    /** Writes into that database. */
    public AppointingPeople(DataSource database) {
        this.database = database;
    }

    private record Seat(long id, long unit, long job, int quota) {}

    private record Post(NewAppointment appointment, long employee, Seat seat) {}

    /**
     * Appoints all of them, ending the definitive position that each holds the day before. All or none: refused as a
     * whole where a position is full or gone. Does nothing for those that were appointed already, by this decision or
     * by the host.
     */
    @Allows(system = true)
    public void appoint(List<NewAppointment> appointments) {
        // Always in the same order, so that two nodes never wait for one another.
        List<Post> posts = appointments.stream()
                .sorted(Comparator.comparing(NewAppointment::seat))
                .map(this::locked)
                .filter(this::stillToDo)
                .toList();
        posts.forEach(this::close);
        posts.forEach(this::fill);
    }

    private Post locked(NewAppointment appointment) {
        Seat seat = Rows.first(
                        database,
                        "select id, unit_id, job_id, quota from seat where uuid = ? and gone_import_id is null for update",
                        AppointingPeople::seat,
                        appointment.seat())
                .orElseThrow(() -> new SeatTaken("SEAT_GONE"));
        Optional<Long> employee = Rows.first(
                database,
                "select id from employee where uuid = ? and gone_import_id is null",
                row -> row.getLong(1),
                appointment.person());
        return new Post(appointment, employee.orElseThrow(() -> new SeatTaken("PERSON_GONE")), seat);
    }

    private boolean stillToDo(Post post) {
        LocalDate from = post.appointment().from();
        long written = Rows.number(
                database,
                "select count(*) from appointment where employee_id = ? and source_key = ?",
                post.employee(),
                key(post.appointment().decision()));
        Seat seat = post.seat();
        return written == 0
                && Rows.number(database, DELIVERED, post.employee(), seat.id(), seat.unit(), seat.job(), from, from)
                        == 0;
    }

    private void close(Post post) {
        LocalDate from = post.appointment().from();
        Rows.run(database, CLOSE, from.minusDays(1), post.employee(), from, from);
    }

    private void fill(Post post) {
        LocalDate from = post.appointment().from();
        long holders = Rows.number(database, HOLDERS, post.seat().id(), post.employee(), from, from);
        if (holders >= post.seat().quota()) {
            throw new SeatTaken("SEAT_TAKEN");
        }
        Rows.run(
                database,
                ADD,
                post.employee(),
                key(post.appointment().decision()),
                post.seat().id(),
                post.seat().job(),
                post.seat().unit(),
                from,
                SOURCE);
    }

    private static String key(UUID decision) {
        return "keputusan:" + decision;
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(row.getLong("id"), row.getLong("unit_id"), row.getLong("job_id"), row.getInt("quota"));
    }
}
