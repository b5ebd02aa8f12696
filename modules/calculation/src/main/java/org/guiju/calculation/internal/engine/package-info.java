/**
 * Runs models by Apache KIE and works out what KIE does not say: which inputs are still needed, which rows nearly fitted, what
 * other readings give. The only package, with {@code internal.dates}, that uses KIE.
 */
package org.guiju.calculation.internal.engine;
