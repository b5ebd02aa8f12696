/** Reads DMN files into decision models. Only form; what the models mean is checked in {@code internal.check}. */
package org.guiju.calculation.internal.model;
