/** Akoma Ntoso 3.0: which elements our provisions become, and how they are read back. */
package org.guiju.exchange.internal.akn;
