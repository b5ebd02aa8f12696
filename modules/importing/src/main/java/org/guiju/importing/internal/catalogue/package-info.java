/** Catalogue of a compilation and corrections to it: reading, checking, applying. */
package org.guiju.importing.internal.catalogue;
