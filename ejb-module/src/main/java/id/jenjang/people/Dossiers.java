package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The stored dossiers (berkas pegawai): one person's, or everybody's in one pass. Who may read them is checked by the
 * use cases that ask.
 */
@Dependent
public class Dossiers {
    private static final String EMPLOYEES = """
            select e.id, e.uuid, e.source_key, e.kind, e.name, e.title_before, e.title_after, e.birth_date, e.sex,
              e.candidate_since, e.civil_servant_since, e.source
            from employee e where e.gone_import_id is null
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private CurrentJobs jobs;

    Dossiers() {}

    /** The dossiers stored in that database. */
    public Dossiers(DataSource database, CurrentJobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    /** Everything known about one employee; empty for one who is not there or no longer delivered. */
    public Optional<Dossier> of(UUID employee) {
        Deliveries deliveries = Deliveries.in(database);
        DossierRows rows = new DossierRows(jobs.known().catalogue(), deliveries);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(EMPLOYEES + " and e.uuid = ?")) {
            statement.setObject(1, employee);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                long id = row.getLong("id");
                return Optional.of(
                        dossier(rows.identity(row), deliveries.delivered(), rows, new Histories.OfOne(connection, id)));
            }
        } catch (SQLException e) {
            throw PeopleInStep.unreadable(e);
        }
    }

    /**
     * Hands over the dossiers of those employees, one at a time, in an order of no meaning; who is gone is left out.
     */
    public void forEach(Collection<UUID> employees, Consumer<Dossier> taker) {
        inStep(taker).some(employees);
    }

    /**
     * Hands over every employee's dossier, one at a time, in an order of no meaning; streamed, so that a quarter of a
     * million people need no more memory than one.
     */
    public void forEach(Consumer<Dossier> taker) {
        inStep(taker).everyone();
    }

    private PeopleInStep inStep(Consumer<Dossier> taker) {
        Deliveries deliveries = Deliveries.in(database);
        DossierRows rows = new DossierRows(jobs.known().catalogue(), deliveries);
        Set<History> delivered = deliveries.delivered();
        return new PeopleInStep(
                database,
                EMPLOYEES,
                (row, histories) -> taker.accept(dossier(rows.identity(row), delivered, rows, histories)));
    }

    private static Dossier dossier(
            Dossier.Identity identity, Set<History> delivered, DossierRows rows, Histories histories)
            throws SQLException {
        return new Dossier(
                identity,
                delivered,
                histories.read(0, rows.appointments),
                histories.read(1, rows.grades),
                histories.read(2, rows.ratings),
                histories.read(3, rows.credits),
                histories.read(4, rows.educations),
                histories.read(5, rows.trainings),
                histories.read(6, rows.competencies),
                histories.read(7, rows.disciplines),
                histories.read(8, rows.statuses),
                histories.read(9, rows.selections),
                histories.read(10, rows.attestations),
                histories.read(11, rows.waivers));
    }
}
