/** Messages of the import in the user's language. */
package org.guiju.importing.internal;
