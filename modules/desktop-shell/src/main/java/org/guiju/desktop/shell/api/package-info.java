/** What the windows of the workbench have in common: their frame, strings, keys, typing. */
package org.guiju.desktop.shell.api;
