/**
 * What a reader shows, without Swing: the blocks of a document, its header, its outline, the card about a citation or a
 * term, and how a passage is copied with its citation.
 */
package org.guiju.desktop.library.internal.page;
