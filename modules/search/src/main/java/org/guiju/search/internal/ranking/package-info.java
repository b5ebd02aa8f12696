/**
 * The order of what was found, beyond BM25: how close together a query's words stand, how much of it is covered, titles and
 * headings, definitions and penalties where they were asked for, and authority. Excerpts with highlights are made here too.
 */
package org.guiju.search.internal.ranking;
