/**
 * Calculators over the law: what they ask, what they answer and on what words of law each figure rests. The contract is that
 * of the REST interface; nothing here knows windows or HTTP.
 */
package org.guiju.calculation.api;
