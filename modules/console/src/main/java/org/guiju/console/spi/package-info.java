/** What a module provides to add a command to the command line. */
package org.guiju.console.spi;
