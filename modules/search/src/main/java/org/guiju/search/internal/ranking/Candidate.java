package org.guiju.search.internal.ranking;

import org.guiju.regulation.api.DocumentMetadata;

/**
 * A unit that matched, before ranking.
 *
 * @param doc number of the Lucene document
 * @param score score of the query
 * @param metadata document in which it stands
 */
public record Candidate(int doc, float score, DocumentMetadata metadata) {}
