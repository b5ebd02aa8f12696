/** Regulations of the domain finance and tax. */
package org.guiju.domain.finance;
