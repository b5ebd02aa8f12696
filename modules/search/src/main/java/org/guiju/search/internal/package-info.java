/** The search service: puts index, query and ranking together and follows the library. */
package org.guiju.search.internal;
