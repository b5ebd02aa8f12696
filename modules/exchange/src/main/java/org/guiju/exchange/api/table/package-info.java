/** Plain tables in workbooks. */
package org.guiju.exchange.api.table;
