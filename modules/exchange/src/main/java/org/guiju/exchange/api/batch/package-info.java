/** Many questions to one calculator: rows in, rows out, in order, whatever their number. */
package org.guiju.exchange.api.batch;
