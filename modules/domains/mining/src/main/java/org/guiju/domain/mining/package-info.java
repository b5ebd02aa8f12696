/** Regulations of the domain mining and natural resources. */
package org.guiju.domain.mining;
