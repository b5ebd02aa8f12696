/** Files in the user directory: replaced atomically, with the state before kept beside them, shared safely. */
package org.guiju.regulation.internal.storage;
