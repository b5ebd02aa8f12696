/**
 * Works out validity from metadata alone: the dates of a document, what others say of it, recorded effects. No text is
 * read.
 */
package org.guiju.regulation.internal.validity;
