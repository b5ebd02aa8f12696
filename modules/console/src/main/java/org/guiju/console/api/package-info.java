/** What other modules call of the console. */
package org.guiju.console.api;
