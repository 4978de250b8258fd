package dev.gongbu.progress;

import org.sqlite.jdbc4.JDBC4Connection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A connection to a file of SQLite, without a driver manager: that would look for drivers in every
 * jar.
 */
final class Database implements AutoCloseable {
    private static final String BUSY_MILLIS = "10000";
    private static final int READ_WRITE = 2;
    private static final int CREATE = 4;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file that is there. */
    static Database open(Path file) throws SQLException {
        return connect(file, READ_WRITE);
    }

    /** Opens a file, and makes it where it is missing. */
    static Database create(Path file) throws SQLException {
        return connect(file, READ_WRITE | CREATE);
    }

    private static Database connect(Path file, int mode) throws SQLException {
        var settings = new Properties();
        settings.setProperty("open_mode", Integer.toString(mode));
        settings.setProperty("busy_timeout", BUSY_MILLIS);
        var name = name(file);
        var database = new Database(new JDBC4Connection("jdbc:sqlite:" + name, name, settings));
        try {
            // FULL: an answer is on disk when its transaction ends, not when the next one does.
            database.run(
                    "PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON; PRAGMA"
                            + " trusted_schema=OFF; PRAGMA temp_store=MEMORY");
        } catch (SQLException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** The driver takes what follows a question mark for settings, so such a name becomes a URI. */
    private static String name(Path file) {
        var name = file.toAbsolutePath().toString();
        return name.indexOf('?') < 0
                ? name
                : "file:" + name.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
    }

    /** Runs statements that answer nothing, separated by semicolons. */
    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** The number that a query answers with; 0 where it answers nothing. */
    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** The text that a query answers with; empty where it answers nothing. */
    String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var text = rows.next() ? rows.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    /** Statements that belong together. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** All of it or nothing; others that write wait meanwhile. It is on disk when this returns. */
    <T> T write(Work<T> work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            T result = work.run();
            run("COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Exception reason) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e); // SQLite has rolled back by itself, as on a full disk
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
