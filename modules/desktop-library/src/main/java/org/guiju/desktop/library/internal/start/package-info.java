/** The page shown where no document is open. */
package org.guiju.desktop.library.internal.start;
