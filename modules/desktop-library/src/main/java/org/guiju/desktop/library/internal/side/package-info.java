/** What stands beside a page: its outline and the sections of what hangs on the provision in view. */
package org.guiju.desktop.library.internal.side;
