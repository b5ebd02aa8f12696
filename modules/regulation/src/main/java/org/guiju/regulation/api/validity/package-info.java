/**
 * Validity: the status of a document or a single provision on a date, and the decision that says so. It follows from the
 * dates of the documents, from what they say of each other, and from effects that an organisation recorded.
 */
package org.guiju.regulation.api.validity;
