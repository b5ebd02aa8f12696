/**
 * The reader: the component that shows a page and its bars, cards and keys; the presenter that decides what is opened, and
 * the window that wires them. The presenter knows no Swing.
 */
package org.guiju.desktop.library.internal.reader;
