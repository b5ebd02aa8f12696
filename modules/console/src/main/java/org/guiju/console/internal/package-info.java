/** The entry from the launcher and the commands that belong to no other module. */
package org.guiju.console.internal;
