/** Imports the documents of a compilation as its catalogue says. */
package org.guiju.importing.internal.compilation;
