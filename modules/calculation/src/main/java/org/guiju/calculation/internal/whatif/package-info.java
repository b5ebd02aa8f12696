/** What would have to change, and scenarios side by side: only by asking the calculator, never by rules of its own. */
package org.guiju.calculation.internal.whatif;
