package id.jenjang.host.staging;

import id.jenjang.host.feed.Feed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the two databases do differently. */
enum Vendor {
    H2("random_uuid()") {
        @Override
        StagedRows staging(Connection connection, Feed feed) throws SQLException {
            return BatchRows.into(connection, feed);
        }

        @Override
        void count(Connection connection, String table) {}

        @Override
        void expectWholeTables(Connection connection) {}
    },
    POSTGRESQL("gen_random_uuid()") {
        @Override
        StagedRows staging(Connection connection, Feed feed) throws SQLException {
            return CopyRows.into(connection, feed);
        }

        /** Without counts the planner takes a fresh table for a small one. */
        @Override
        void count(Connection connection, String table) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze " + table);
            }
        }

        /**
         * The planner knows nothing yet of rows that this or the last import brought; taking tables for small, it would
         * loop through them for each row, or join by keys that few rows tell apart. So joins are made as written.
         */
        @Override
        void expectWholeTables(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local enable_nestloop = off");
                statement.execute("set local join_collapse_limit = 1");
                statement.execute("set local from_collapse_limit = 1");
                statement.execute("set local work_mem = '64MB'");
                statement.execute("set local jit = off");
            }
        }
    };

    private final String newUuid;

    Vendor(String newUuid) {
        this.newUuid = newUuid;
    }

    static Vendor of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }

    /** The quickest way to fill a staging table. */
    abstract StagedRows staging(Connection connection, Feed feed) throws SQLException;

    /** Lets the planner know how large the table has become. */
    abstract void count(Connection connection, String table) throws SQLException;

    /** Has the planner of this transaction work on whole tables. */
    abstract void expectWholeTables(Connection connection) throws SQLException;

    /** An expression for a new opaque id. */
    String newUuid() {
        return newUuid;
    }
}
