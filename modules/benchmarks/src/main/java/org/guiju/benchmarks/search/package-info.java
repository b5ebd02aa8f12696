/** Judged queries and the programs that measure how well and how fast they are answered, beside bare Lucene. */
package org.guiju.benchmarks.search;
