/** What must hold of every import: nothing lost, nothing invented, structure as expected. */
package org.guiju.importing.internal.check;
