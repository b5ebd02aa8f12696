/**
 * The index: documents cut into units that can be found, one Lucene index per content module in the user's cache, keyed by
 * the content, opened together. Anything damaged or of another version is made anew.
 */
package org.guiju.search.internal.index;
