package id.jenjang.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source with transactions as a server gives them: within one, all connections of the thread are the same, and
 * nothing is kept unless it ends well.
 */
public final class ThreadTransactions implements DataSource {
    /** Something to be done just before the commit, as synchronisations are. */
    public interface BeforeCommit {
        /** Works on the transaction's own connection. */
        void run(Connection connection) throws SQLException;
    }

    private final DataSource real;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private BeforeCommit beforeCommit = connection -> {};

    public ThreadTransactions(DataSource real) {
        this.real = real;
    }

    /** Has this done before each commit. */
    public ThreadTransactions before(BeforeCommit work) {
        beforeCommit = work;
        return this;
    }

    /** Runs in the transaction of the thread, or in a new one where there is none. */
    public <T> T required(Callable<T> work) throws Exception {
        return current.get() == null ? requiresNew(work) : work.call();
    }

    /** Runs in a new transaction: committed when it returns, rolled back when it throws. */
    public <T> T requiresNew(Callable<T> work) throws Exception {
        Connection outer = current.get();
        try (Connection connection = real.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                T result = work.call();
                beforeCommit.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                }
                restore(connection);
                if (outer == null) {
                    current.remove();
                } else {
                    current.set(outer);
                }
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // A broken connection has rolled back already.
        }
    }

    private static void restore(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // A broken connection is thrown away by its pool.
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection bound = current.get();
        return bound == null ? real.getConnection() : kept(bound);
    }

    private static Connection kept(Connection bound) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(bound, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
