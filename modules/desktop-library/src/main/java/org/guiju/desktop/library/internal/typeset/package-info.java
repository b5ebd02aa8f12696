/**
 * Typesetting of Chinese regulations: blocks of text with marks, broken into lines by the rules of Chinese print (no line
 * begins with a closing mark, punctuation is compressed, lines are flush), tables with merged cells, and the painting of
 * what is visible. A whole document is laid out at once, in milliseconds, so that the scroll bar is exact; only lines in
 * view are drawn. Knows fonts and colours but no components, except {@link
 * org.guiju.desktop.library.internal.typeset.Palette}, which reads the look and feel.
 */
package org.guiju.desktop.library.internal.typeset;
