/** A calculator over many subjects. */
package org.guiju.records.internal.portfolio;
