/** Damages documents, packs, models and requests at random and shows that each ends with a result or a clear refusal. */
package org.guiju.benchmarks.mutation;
