/** Regulations of the domain production safety. */
package org.guiju.domain.safety;
