/** Kinds of subjects, declared in {@code kinds.json}; what they offer comes from the inputs of their calculators. */
package org.guiju.records.internal.kind;
