/** The REST interface: one resource class for each kind of thing. JSON is made by {@code org.guiju.exchange.api.json}. */
package org.guiju.server.internal.rest;
