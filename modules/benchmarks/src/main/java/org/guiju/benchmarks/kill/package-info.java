/**
 * Kills a process that changes records, effects, packs and indexes at any moment, again and again, and looks each time whether the
 * next one finds all that was acknowledged.
 */
package org.guiju.benchmarks.kill;
