package org.guiju.records.api;

import java.time.Instant;

/**
 * A record as it is kept.
 *
 * @param <T> {@link Subject} or {@link SavedCase}
 * @param record the record
 * @param revision counts its changes from 1; never used twice for an id
 * @param changed when it was changed last
 * @param changedBy who changed it, null if not known
 */
public record Kept<T>(T record, long revision, Instant changed, String changedBy) {}
