/** Regulations of the domain carbon and energy. */
package org.guiju.domain.carbon;
