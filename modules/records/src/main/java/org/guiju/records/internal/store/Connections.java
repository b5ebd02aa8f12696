package org.guiju.records.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * A few open connections that are used again. Opening one anew each time would write SQLite's log back into the file after every
 * change, and sign in to PostgreSQL each time.
 */
final class Connections implements ConnectionFactory, AutoCloseable {

    private static final int MOST = 8;
    private static final int BUSY_MILLISECONDS = 20_000;
    private static final int VALID_SECONDS = 5;

    private final Place place;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Connections(Place place) {
        this.place = place;
    }

    @Override
    public Connection openConnection() throws SQLException {
        free.acquireUninterruptibly();
        try {
            for (Connection kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
                if (place.sqlite() || kept.isValid(VALID_SECONDS)) {
                    return kept;
                }
                kept.close();
            }
            return fresh();
        } catch (SQLException | RuntimeException | Error e) {
            free.release();
            throw e;
        }
    }

    /** A connection that the caller closes itself. */
    Connection fresh() throws SQLException {
        return place.sqlite() ? sqlite() : postgresql();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            if (closed || connection.isClosed()) {
                connection.close();
            } else {
                idle.addFirst(connection);
            }
        } finally {
            free.release();
        }
    }

    /**
     * Synchronous FULL: with a write-ahead log, NORMAL would lose the last acknowledged changes with the power. Transactions take
     * the write lock when they begin, so that two never wait for each other's.
     */
    private Connection sqlite() throws SQLException {
        try {
            Files.createDirectories(place.path().getParent());
        } catch (IOException e) {
            throw new SQLException(e.toString(), e);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return JDBC.createConnection(place.url(), config.toProperties());
    }

    private Connection postgresql() throws SQLException {
        Connection connection = new org.postgresql.Driver().connect(place.url(), place.login());
        if (connection == null) {
            throw new SQLException(place.toString());
        }
        return connection;
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            kept.close();
        }
    }
}
