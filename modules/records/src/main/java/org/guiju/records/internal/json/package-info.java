/** Reading records from JSON. */
package org.guiju.records.internal.json;
