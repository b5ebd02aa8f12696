/** Regulations of the domain governance. */
package org.guiju.domain.governance;
