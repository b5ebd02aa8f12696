/** Query understanding, index, ranking and facets. */
package org.guiju.search.internal;
