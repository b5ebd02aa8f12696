/**
 * Understanding a query: phrases, document numbers, citations, question words, everyday words and the legal words they stand
 * for; and the Lucene query made of it. No ranking beyond that query here.
 */
package org.guiju.search.internal.query;
