/** Joins printed lines to paragraphs, one rule per convention of the sources. */
package org.guiju.importing.internal.paragraph;
