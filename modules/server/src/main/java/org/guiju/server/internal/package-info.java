/** REST interface, web pages and sign-in. */
package org.guiju.server.internal;
