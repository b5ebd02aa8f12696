/** Documents on paper and in files: pages with head and foot, PDF, and the forms of the exchange module. */
package org.guiju.desktop.library.internal.print;
