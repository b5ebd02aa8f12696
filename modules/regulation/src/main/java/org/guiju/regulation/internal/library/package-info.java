/** The library: modules found by lookup and packs, opened and closed, published as immutable snapshots. */
package org.guiju.regulation.internal.library;
