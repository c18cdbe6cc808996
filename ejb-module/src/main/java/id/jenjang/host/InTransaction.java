package id.jenjang.host;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in a transaction of its own: committed when it returns, rolled back when it throws. */
public interface InTransaction {
    /** Work on a connection; never commits by itself. */
    @FunctionalInterface
    interface Work<T> {
        /** Does the work. */
        T on(Connection connection) throws SQLException, IOException;
    }

    /** Runs the work and answers its result. */
    <T> T call(Work<T> work) throws SQLException, IOException;
}
