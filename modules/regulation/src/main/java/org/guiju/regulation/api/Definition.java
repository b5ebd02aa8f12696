package org.guiju.regulation.api;

/**
 * A term that a document defines.
 *
 * @param term the term
 * @param meaning the words that define it; for an abbreviation (以下简称) the full form
 * @param eId provision in which it is defined
 * @param inHeading whether the term stands in that provision's heading instead of its own text
 * @param start offset of the term in that heading or text
 * @param abbreviation whether it merely shortens a name
 */
public record Definition(String term, String meaning, String eId, boolean inHeading, int start, boolean abbreviation) {}
