/** What other windows use of the library's: opening a document, the look of a status. */
package org.guiju.desktop.library.api;
