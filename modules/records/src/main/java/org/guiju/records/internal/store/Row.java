package org.guiju.records.internal.store;

import java.time.Instant;

/**
 * A record as a row.
 *
 * @param id id
 * @param kind kind of a subject, calculator of a case
 * @param name name or title
 * @param parent what it belongs to, null if nothing
 * @param revision revision
 * @param changed when it was changed last
 * @param changedBy who changed it, null if not known
 * @param content the record as JSON
 */
public record Row(
        String id, String kind, String name, String parent, long revision, Instant changed, String changedBy, String content) {}
