/** The web pages: view models and the handlers that fill the templates in {@code src/main/jte}. No logic of regulation here. */
package org.guiju.server.internal.page;
