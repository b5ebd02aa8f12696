/**
 * The one place that knows what content there is: modules found by lookup and packs from folders, opened and closed at run
 * time, published as immutable snapshots. Services take a snapshot as a parameter; nobody else asks {@code Lookup} for
 * content. Reading and checking of pack files is internal to this module.
 */
package org.guiju.regulation.api.library;
