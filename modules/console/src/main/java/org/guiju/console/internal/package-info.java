/** The command line and the entry of the launcher. */
package org.guiju.console.internal;
