/** Words of the windows in the user's language. */
package org.guiju.desktop.library.internal.words;
