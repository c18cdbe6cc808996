package id.jenjang.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source whose connections break at the n-th thing that is done in the database, and stay broken. */
public final class FailingDatabase implements DataSource {
    private final DataSource real;
    private long left = Long.MAX_VALUE;
    private long done;
    private boolean broken;

    /** Breaks connections of that database. */
    public FailingDatabase(DataSource real) {
        this.real = real;
    }

    /** Breaks before the n-th statement or commit from now; counts anew. */
    public void breakAt(long n) {
        left = n;
        done = 0;
        broken = false;
    }

    /** Breaks no more. */
    public void mend() {
        breakAt(Long.MAX_VALUE);
    }

    /** How much was done since. */
    public long done() {
        return done;
    }

    /** Whether it broke since it was last mended. */
    public boolean broke() {
        return broken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (broken) {
            throw gone();
        }
        return proxy(Connection.class, real.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (self, method, values) -> call(target, method, values);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object target, Method method, Object[] values) throws Throwable {
        if (reaches(method.getName())) {
            if (broken || ++done == left) {
                broken = true;
                throw gone();
            }
        }
        try {
            Object result = method.invoke(target, values);
            if (result instanceof PreparedStatement && !(result instanceof CallableStatement)) {
                return proxy(PreparedStatement.class, result);
            }
            return result instanceof Statement ? proxy(Statement.class, result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean reaches(String method) {
        return method.startsWith("execute") || method.equals("commit");
    }

    private static SQLException gone() {
        return new SQLException("connection gone", "08006");
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
