package org.guiju.regulation.api;

/**
 * The file from which a document was imported.
 *
 * @param file name of the source file
 * @param firstLine first line of the document there, from 1
 * @param lastLine last line, inclusive
 * @param firstPage printed page of the compilation on which the document begins, or null
 */
public record SourceReference(String file, int firstLine, int lastLine, Integer firstPage) {}
