package org.guiju.search.internal.index;

import java.util.List;

/**
 * What a search can find: an article with its points, a policy item, a row or table, a box, or a document as a whole.
 *
 * @param eId its element id, null for the document
 * @param label number and heading for the reader
 * @param path headings from the document's title down to the unit, the label last
 * @param heading words of its own heading and those above it in the document, without the title
 * @param text full text
 */
public record SearchUnit(String eId, String label, List<String> path, String heading, String text) {}
