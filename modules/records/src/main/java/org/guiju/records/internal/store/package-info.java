/** The store on SQLite or PostgreSQL: one set of statements, a schema for each. */
package org.guiju.records.internal.store;
