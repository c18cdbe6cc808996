package id.jenjang.host;

import id.jenjang.access.Allows;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives the work of imports transactions of the server, so that the trail is kept in the same one. */
@Stateless
@Allows(system = true)
public class TransactingImports {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Resource
    private EJBContext context;

    /** What came of the work: its result, or why it failed and was rolled back. */
    public record Outcome(Object result, Exception failure) {}

    /** Runs the work in a new transaction; failures are handed back, since the container would log what they quote. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome attempt(InTransaction.Work<?> work) {
        try (Connection connection = database.getConnection()) {
            return new Outcome(work.on(connection), null);
        } catch (SQLException | IOException | RuntimeException e) {
            context.setRollbackOnly();
            return new Outcome(null, e);
        }
    }

    /** The same as {@link InTransaction}, throwing what the work threw. */
    static InTransaction by(TransactingImports transacting) {
        return new InTransaction() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T call(Work<T> work) throws SQLException, IOException {
                Outcome outcome = transacting.attempt(work);
                if (outcome.failure() instanceof SQLException sql) {
                    throw sql;
                } else if (outcome.failure() instanceof IOException io) {
                    throw io;
                } else if (outcome.failure() instanceof RuntimeException other) {
                    throw other;
                }
                return (T) outcome.result();
            }
        };
    }
}
