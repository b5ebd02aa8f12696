/** The window of calculators: list, form, result, decision tables. No law and no rule of calculation stands here. */
package org.guiju.desktop.calculation.internal;
