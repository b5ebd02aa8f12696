/**
 * The JSON that REST answers and {@code guiju … --json} prints: one place for both, so that they cannot differ. Views turn
 * model into JSON and do nothing else; names and forms here are a contract with clients.
 */
package org.guiju.exchange.api.json;
