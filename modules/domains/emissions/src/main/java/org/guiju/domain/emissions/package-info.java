/** Regulations of the domain emissions and environment. */
package org.guiju.domain.emissions;
