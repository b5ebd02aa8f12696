/** The Chinese font that comes with the program, and the choice of a font for Chinese text. */
package org.guiju.fonts.api;
