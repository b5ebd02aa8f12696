/** Documents as text for people: Markdown and plain text. */
package org.guiju.exchange.internal.text;
