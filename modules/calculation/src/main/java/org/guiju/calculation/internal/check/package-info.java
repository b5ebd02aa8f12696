/**
 * Finds what is wrong with models: form, citations, gaps and overlaps of tables, cases that fail. The same for the build and
 * for {@code guiju modules check}.
 */
package org.guiju.calculation.internal.check;
