/** The library as a list to choose from: grouping, filtering, the tree. The presenter knows no Swing. */
package org.guiju.desktop.library.internal.shelf;
