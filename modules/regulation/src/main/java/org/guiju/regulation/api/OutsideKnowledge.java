package org.guiju.regulation.api;

/**
 * A fact about a document that its source text does not print. Shown marked as such, never mixed with what is printed.
 *
 * @param field metadata field, such as {@code number}
 * @param value the value
 * @param source where the knowledge comes from
 */
public record OutsideKnowledge(String field, String value, String source) {}
