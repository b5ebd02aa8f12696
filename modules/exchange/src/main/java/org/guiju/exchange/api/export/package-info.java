/**
 * Documents in forms that others read: Akoma Ntoso 3.0, Markdown, plain text, and the JSON in which they are stored. Akoma
 * Ntoso and JSON carry everything and can be read back without loss.
 */
package org.guiju.exchange.api.export;
