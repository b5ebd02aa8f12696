/**
 * Searching the library: requests, hits that are provisions, facets, suggestions. What windows, the console and the server
 * call; how it is done is internal. Services here know no Swing and no HTTP.
 */
package org.guiju.search.api;
