package org.guiju.regulation.internal.citation;

/**
 * The document that a citation names.
 *
 * @param self whether it is the citing document
 * @param title title without 《》, or null
 * @param number document number in normal form, or null
 */
record DocumentName(boolean self, String title, String number) {

    static final DocumentName SELF = new DocumentName(true, null, null);
}
