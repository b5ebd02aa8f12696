/** A real browser for tests of the pages: Chromium, driven over the DevTools protocol with nothing but the JDK. */
package org.guiju.server.browser;
