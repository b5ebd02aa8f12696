package org.guiju.records.internal.store;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.guiju.records.api.StoreFailedException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The opened store. Its schema is brought up to date when it is opened. */
public final class Store implements AutoCloseable {

    private static final long WRITERS = 0x6775696a75L; // "guiju"

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb"); // kept, else the level is forgotten

    static {
        FLYWAY.setLevel(Level.WARNING); // tells of every migration that it has nothing to do
    }

    private final Place place;
    private final Connections connections;
    private final Jdbi jdbi;

    private Store(Place place) {
        this.place = place;
        this.connections = new Connections(place);
        this.jdbi = Jdbi.create(connections);
    }

    /**
     * Opens it.
     *
     * @throws StoreFailedException if it cannot be opened, or was written by a newer version
     */
    public static Store open(Place place) {
        Store store = new Store(place);
        try {
            Flyway.configure(Store.class.getClassLoader())
                    .dataSource(new SingleSource(store.connections))
                    .locations("classpath:org/guiju/records/internal/store/" + (place.sqlite() ? "sqlite" : "postgresql"))
                    .table("guiju_schema")
                    .baselineOnMigrate(!place.sqlite()) // a database may hold other schemas' tables already
                    .baselineVersion("0")
                    .load()
                    .migrate();
            return store;
        } catch (FlywayException e) {
            store.close();
            throw new StoreFailedException(place.toString(), e);
        }
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    public interface Statements<T, X extends Exception> {
        /** Does it. */
        T run(Records records) throws X;
    }

    /** Reads. */
    public <T, X extends Exception> T read(Statements<T, X> reading) throws X {
        try {
            return jdbi.withHandle(handle -> reading.run(new Records(handle)));
        } catch (JdbiException e) {
            throw new StoreFailedException(place.toString(), e);
        }
    }

    /**
     * Writes in one transaction; it is on the disk when this returns. One writes after the other, so that the history is in the
     * order in which changes became visible: SQLite by its write lock, PostgreSQL by a lock of ours.
     */
    public <T, X extends Exception> T write(Statements<T, X> writing) throws X {
        try {
            return jdbi.inTransaction(handle -> {
                if (!place.sqlite()) {
                    handle.execute("SELECT pg_advisory_xact_lock(?)", WRITERS);
                }
                return writing.run(new Records(handle));
            });
        } catch (JdbiException e) {
            throw new StoreFailedException(place.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw new StoreFailedException(place.toString(), e);
        }
    }
}
