/**
 * Days, working days, months and years as regulations count them, and their bridge to FEEL. No model and no content is known
 * here.
 */
package org.guiju.calculation.internal.dates;
