/** Starts and stops the server; the pieces are {@code http} (requests, errors, assets), {@code rest} and {@code page}. */
package org.guiju.server.internal;
