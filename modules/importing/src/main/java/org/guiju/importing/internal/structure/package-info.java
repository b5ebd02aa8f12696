/** Reads numbering from paragraphs and builds the tree of provisions with its element ids. */
package org.guiju.importing.internal.structure;
