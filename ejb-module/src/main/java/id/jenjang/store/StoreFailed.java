package id.jenjang.store;

import java.sql.SQLException;

/** The database refused or could not be reached; says the SQL state and no value. */
public class StoreFailed extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String state;

    StoreFailed(SQLException cause) {
        super("The database refused, SQL state " + cause.getSQLState(), cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Whether a constraint refused (SQL state 23). */
    public boolean byConstraint() {
        return state.startsWith("23");
    }
}
