/** How other windows open the calculator window. */
package org.guiju.desktop.calculation.api;
