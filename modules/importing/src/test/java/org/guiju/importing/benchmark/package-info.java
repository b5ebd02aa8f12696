/** Measures the import beside plain Lucene indexing of the same text; run by the profile {@code import-speed}. */
package org.guiju.importing.benchmark;
