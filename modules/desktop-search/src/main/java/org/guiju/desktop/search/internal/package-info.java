/** Search window and quick search. */
package org.guiju.desktop.search.internal;
