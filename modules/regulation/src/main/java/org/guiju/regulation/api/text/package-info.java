/**
 * How regulations write: Chinese numerals, labels of provisions, brackets. Used wherever text is read or asked for, so that
 * an import, a citation and a query understand the same forms. Pure functions only; no I/O.
 */
package org.guiju.regulation.api.text;
