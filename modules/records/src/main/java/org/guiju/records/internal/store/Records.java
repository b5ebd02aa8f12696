package org.guiju.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The statements, inside one transaction. Plain enough to be the same for SQLite and PostgreSQL. */
public final class Records {

    private final Handle handle;

    Records(Handle handle) {
        this.handle = handle;
    }

    /** Records of a type, of one kind and one parent where these are not null, by name. */
    public List<Row> rows(String type, String kind, String parent) {
        return handle.createQuery("SELECT * FROM record WHERE type = :type"
                        + (kind == null ? "" : " AND kind = :kind") + (parent == null ? "" : " AND parent = :parent")
                        + " ORDER BY name, id")
                .bind("type", type)
                .bindMap(binding("kind", kind))
                .bindMap(binding("parent", parent))
                .map((result, context) -> row(result))
                .list();
    }

    private static java.util.Map<String, String> binding(String name, String value) {
        return value == null ? java.util.Map.of() : java.util.Map.of(name, value);
    }

    /** One record. */
    public Optional<Row> row(String type, String id) {
        return handle.createQuery("SELECT * FROM record WHERE type = :type AND id = :id")
                .bind("type", type)
                .bind("id", id)
                .map((result, context) -> row(result))
                .findFirst();
    }

    /** The highest revision that an id ever had; 0 if it is new. */
    public long highest(String type, String id) {
        return handle.createQuery("SELECT COALESCE(MAX(revision), 0) FROM history WHERE type = :type AND record = :id")
                .bind("type", type)
                .bind("id", id)
                .mapTo(long.class)
                .one();
    }

    /** Adds a record; false if there is one with its id. */
    public boolean insert(String type, Row row) {
        return bound("INSERT INTO record (type, id, kind, name, parent, revision, changed, changed_by, content) VALUES (:type,"
                + " :id, :kind, :name, :parent, :revision, :changed, :by, :content) ON CONFLICT DO NOTHING", type, row)
                .execute() == 1;
    }

    /** Replaces a record if it still has the revision before; false if not. */
    public boolean update(String type, Row row, long before) {
        return bound("UPDATE record SET kind = :kind, name = :name, parent = :parent, revision = :revision, changed = :changed,"
                + " changed_by = :by, content = :content WHERE type = :type AND id = :id AND revision = :before", type, row)
                .bind("before", before)
                .execute() == 1;
    }

    private org.jdbi.v3.core.statement.Update bound(String sql, String type, Row row) {
        return handle.createUpdate(sql)
                .bind("type", type)
                .bind("id", row.id())
                .bind("kind", row.kind())
                .bind("name", row.name())
                .bind("parent", row.parent())
                .bind("revision", row.revision())
                .bind("changed", row.changed().toString())
                .bind("by", row.changedBy())
                .bind("content", row.content());
    }

    /** Removes a record if it still has this revision; false if not. */
    public boolean delete(String type, String id, long revision) {
        return handle.createUpdate("DELETE FROM record WHERE type = :type AND id = :id AND revision = :revision")
                .bind("type", type)
                .bind("id", id)
                .bind("revision", revision)
                .execute() == 1;
    }

    /** Writes a change into the history; gives its place there. */
    public long enter(Entry entry) {
        return handle.createQuery("INSERT INTO history (type, record, revision, action, changed, changed_by, content_before,"
                        + " content_after, batch) VALUES (:type, :record, :revision, :action, :at, :by, :before, :after, :batch)"
                        + " RETURNING sequence")
                .bind("type", entry.type())
                .bind("record", entry.record())
                .bind("revision", entry.revision())
                .bind("action", entry.action())
                .bind("at", entry.at().toString())
                .bind("by", entry.by())
                .bind("before", entry.before())
                .bind("after", entry.after())
                .bind("batch", entry.batch())
                .mapTo(long.class)
                .one();
    }

    /** Place of the newest change, 0 if there is none. */
    public long latest() {
        return handle.createQuery("SELECT COALESCE(MAX(sequence), 0) FROM history").mapTo(long.class).one();
    }

    /** The history, the oldest first. */
    public List<Entry> history(long since, String record, int limit) {
        return handle.createQuery("SELECT * FROM history WHERE sequence > :since"
                        + (record == null ? "" : " AND record = :record") + " ORDER BY sequence LIMIT :limit")
                .bind("since", since)
                .bindMap(binding("record", record))
                .bind("limit", limit)
                .map((result, context) -> entry(result))
                .list();
    }

    /** A change. */
    public Optional<Entry> entry(long sequence) {
        return handle.createQuery("SELECT * FROM history WHERE sequence = :sequence")
                .bind("sequence", sequence)
                .map((result, context) -> entry(result))
                .findFirst();
    }

    /** The last step that can be taken back, its changes with the newest first. */
    public List<Entry> lastStep(String record) {
        return handle.createQuery("SELECT * FROM history WHERE undone = 0 AND action <> 'UNDONE'"
                        + " AND batch = (SELECT batch FROM history WHERE undone = 0 AND action <> 'UNDONE'"
                        + (record == null ? "" : " AND record = :record") + " ORDER BY sequence DESC LIMIT 1)"
                        + " ORDER BY sequence DESC")
                .bindMap(binding("record", record))
                .map((result, context) -> entry(result))
                .list();
    }

    /** Marks a change as taken back. */
    public void undone(long sequence) {
        handle.createUpdate("UPDATE history SET undone = 1 WHERE sequence = :sequence").bind("sequence", sequence).execute();
    }

    /** The change that a request with this key made; fails if the key was used for another request. */
    public Optional<Long> answered(String key, String digest) {
        return handle.createQuery("SELECT digest, sequence FROM request WHERE key = :key")
                .bind("key", key)
                .map((result, context) -> {
                    if (!result.getString("digest").equals(digest)) {
                        throw new KeyUsedException();
                    }
                    return result.getLong("sequence");
                })
                .findFirst();
    }

    /** Remembers what a request made. */
    public void answer(String key, String digest, long sequence) {
        handle.createUpdate("INSERT INTO request (key, digest, sequence) VALUES (:key, :digest, :sequence)")
                .bind("key", key)
                .bind("digest", digest)
                .bind("sequence", sequence)
                .execute();
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(result.getString("id"), result.getString("kind"), result.getString("name"), result.getString("parent"),
                result.getLong("revision"), Instant.parse(result.getString("changed")), result.getString("changed_by"),
                result.getString("content"));
    }

    private static Entry entry(ResultSet result) throws SQLException {
        return new Entry(result.getLong("sequence"), result.getString("type"), result.getString("record"),
                result.getLong("revision"), result.getString("action"), Instant.parse(result.getString("changed")),
                result.getString("changed_by"), result.getString("content_before"), result.getString("content_after"),
                result.getString("batch"), result.getInt("undone") != 0);
    }
}
