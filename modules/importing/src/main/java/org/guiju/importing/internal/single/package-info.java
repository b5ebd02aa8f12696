/** Imports a single file that an organisation brings: text, Markdown, HTML, DOCX, PDF. */
package org.guiju.importing.internal.single;
