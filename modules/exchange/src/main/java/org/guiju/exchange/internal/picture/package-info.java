/** Finds in an answer and its model what a picture shows; by the form of the model, without rules of its own. */
package org.guiju.exchange.internal.picture;
