/** How the register works. */
package org.guiju.records.internal;
