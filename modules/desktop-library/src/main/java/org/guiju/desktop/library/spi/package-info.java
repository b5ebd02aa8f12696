/** What other windows provide to the library's: searching from the start page, opening what a section offers. */
package org.guiju.desktop.library.spi;
