/**
 * How regulations and questions about them are read for searching: one sequence of symbols for text and query, so that
 * widths, damaged glyphs, blanks inside numbers, Chinese and Arabic numerals, and ten thousands do not matter.
 */
package org.guiju.search.internal.text;
