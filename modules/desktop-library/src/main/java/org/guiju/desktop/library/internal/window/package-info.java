/**
 * The windows: thin components of the platform that wire presenters and panels to services and to each other. The one place
 * of this module that asks {@code Lookup}.
 */
package org.guiju.desktop.library.internal.window;
