/** Library tree, reader and side panel. */
package org.guiju.desktop.library.internal;
