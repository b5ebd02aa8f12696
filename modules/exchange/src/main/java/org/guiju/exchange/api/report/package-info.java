/**
 * One calculation as a document that can be handed on: question, result, every step with the words of law behind it, what was
 * assumed, versions; as PDF, XLSX, text and JSON. The same for REST, web pages, console and windows: {@link
 * org.guiju.exchange.api.report.CalculationExport} is all they need. A window calls, off the event thread,
 *
 * <pre>{@code
 * new CalculationExport(snapshot, citationIndex, calculator, Locale.getDefault())
 *         .write(question, answer, ReportFormat.PDF, stream);
 * }</pre>
 *
 * <p>with the question asked, its answer in full detail, and a file named by {@link
 * org.guiju.exchange.api.report.CalculationExport#fileName}. PDF needs a Chinese font; where the build brought none an
 * {@code IOException} says what to do.
 */
package org.guiju.exchange.api.report;
