/** What the model itself knows to show beside a provision: status, citations both ways, definitions, relations, source. */
package org.guiju.regulation.internal.sections;
