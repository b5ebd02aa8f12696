/** Rows of a batch: where they come from and where they go. */
package org.guiju.exchange.internal.batch;
