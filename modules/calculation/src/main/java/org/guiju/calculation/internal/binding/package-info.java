/** Content that models read (tables, parameters, time limits, obligations, calendars) as values of FEEL. */
package org.guiju.calculation.internal.binding;
