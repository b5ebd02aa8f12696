/** Compares calculators with bare KIE on the same models. Programs only; nothing of it is shipped. */
package org.guiju.benchmarks.calculation;
