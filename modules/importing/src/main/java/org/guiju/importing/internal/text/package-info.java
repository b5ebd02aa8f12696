/** From bytes to repaired, numbered lines: decoding, glyph repair, markup, page structure, blanks. */
package org.guiju.importing.internal.text;
