/**
 * The grammar of citations and definitions, and the index over a library. A scanner reads the words of one text into
 * expressions; their meaning in the document (前款, 本条, short names) is worked out against its tree.
 */
package org.guiju.regulation.internal.citation;
