package org.guiju.regulation.api;

/**
 * How a document is built, counted over its tree.
 *
 * @param chapters 章
 * @param articles 条
 * @param annexes annexes named by the document, those missing in the source included
 * @param tables tables
 * @param provisions all nodes
 */
public record StructureCounts(int chapters, int articles, int annexes, int tables, int provisions) {}
