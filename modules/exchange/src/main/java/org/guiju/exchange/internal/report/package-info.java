/** A report as sections and blocks, how a calculation becomes one, and how it is written. */
package org.guiju.exchange.internal.report;
