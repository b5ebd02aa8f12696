package org.guiju.search.api;

/**
 * How many hits have a value.
 *
 * @param value the value as a request takes it
 * @param count number of hits
 */
public record FacetCount(String value, long count) {}
