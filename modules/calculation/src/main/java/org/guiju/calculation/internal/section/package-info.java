/** What calculators show beside a provision in the readers. */
package org.guiju.calculation.internal.section;
