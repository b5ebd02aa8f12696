/**
 * Turns sources into documents: whole compilations described by a catalogue, and single files that an organisation brings.
 *
 * <p>The import repairs damage of extraction only. Each repair is counted in the report; nothing else is added to or taken
 * from the words of the source, and an import whose result is not the source character for character fails.
 */
package org.guiju.importing.api;
