/** Look and feel, fonts, menus and the window itself. */
package org.guiju.desktop.shell.internal;
