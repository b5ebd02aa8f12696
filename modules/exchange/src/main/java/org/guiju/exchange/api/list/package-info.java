/** Which documents are asked for: the filters that REST and the console have in common. */
package org.guiju.exchange.api.list;
