package id.jenjang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The quickest that the database itself can take the same files: as text, unchecked, in one transaction. */
final class RawLoad {
    private static final int CHUNK = 1 << 16;

    private final DataSource database;

    RawLoad(DataSource database) {
        this.database = database;
    }

    /** COPY of each file into a table of its own. */
    void copy(AgencyFiles files) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Path file : files.all()) {
                String header = header(file);
                String columns = Arrays.stream(header.split("[,;]"))
                        .map(name -> name + " text")
                        .collect(Collectors.joining(", "));
                statement.execute("create table " + table(file) + " (" + columns + ")");
                try (InputStream bytes = Files.newInputStream(file)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "copy " + table(file) + " from stdin with (format csv, header, delimiter '"
                                            + separator(header) + "')",
                                    bytes,
                                    CHUNK);
                }
            }
            connection.commit();
        }
        drop(files.all());
    }

    /** CSVREAD of each file into a table of its own. */
    void csvRead(AgencyFiles files) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Path file : files.all()) {
                statement.execute("create table " + table(file) + " as select * from csvread('" + file.toAbsolutePath()
                        + "', null, 'charset=UTF-8 caseSensitiveColumnNames=true fieldSeparator="
                        + separator(header(file)) + "')");
            }
            connection.commit();
        }
        drop(files.all());
    }

    private void drop(List<Path> files) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Path file : files) {
                statement.execute("drop table " + table(file));
            }
        }
    }

    private static char separator(String header) {
        return header.indexOf(';') < 0 ? ',' : ';';
    }

    private static String header(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            return text.readLine().replace("\ufeff", "");
        }
    }

    private static String table(Path file) {
        return "raw_" + file.getFileName().toString().replace(".csv", "");
    }
}
