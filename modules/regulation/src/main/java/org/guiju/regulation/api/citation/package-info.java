/**
 * Citations: finding them in text, reading typed ones, resolving them to provisions of the expression in force when the
 * citing text was made, and the reverse direction. The grammar is ours; nothing here reads files.
 */
package org.guiju.regulation.api.citation;
