/**
 * Many questions to one calculator: rows in, rows out, in order, whatever their number. JSON lines, CSV and XLSX, each in and
 * out. A workbook is checked before it is read (size when unpacked, document type declarations, places of cells); of a formula
 * its kept value is taken; what comes out never holds a formula.
 */
package org.guiju.exchange.api.batch;
