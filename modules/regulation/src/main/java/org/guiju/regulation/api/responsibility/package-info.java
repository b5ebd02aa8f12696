/**
 * Responsibility notes: who is to do what a policy document says, as it prints behind its measures （责任单位：…）. Read
 * from the text, which keeps them word for word. Duties of enterprises and their penalties are content (obligations), not
 * this.
 */
package org.guiju.regulation.api.responsibility;
