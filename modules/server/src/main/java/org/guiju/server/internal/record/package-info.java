/** What REST and pages of the register share. */
package org.guiju.server.internal.record;
