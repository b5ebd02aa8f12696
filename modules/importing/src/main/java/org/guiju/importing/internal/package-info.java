/** Turns raw text, PDF, DOCX, HTML and Markdown into documents. */
package org.guiju.importing.internal;
