/**
 * Reading and checking of content wherever it lies: the manifest {@code module.json}, folders, archives, class paths. All
 * that comes from a user's disk is taken as hostile: sizes, names, links and nesting are limited before anything is read.
 */
package org.guiju.regulation.internal.pack;
