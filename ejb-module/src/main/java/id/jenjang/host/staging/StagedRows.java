package id.jenjang.host.staging;

import java.sql.SQLException;

/** Fills one staging table. */
interface StagedRows {
    /** Adds a row; values in the order of the feed's staged columns. */
    void add(long line, long hash, String[] values) throws SQLException;

    /** Makes sure that all rows are in the table. */
    void finish() throws SQLException;

    /** Leaves the connection usable after a failure. */
    void abandon();
}
