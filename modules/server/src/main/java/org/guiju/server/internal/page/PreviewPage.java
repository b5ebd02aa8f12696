package org.guiju.server.internal.page;

/**
 * A cited provision in a card.
 *
 * @param title how it is cited
 * @param text its words, cut if long
 */
public record PreviewPage(String title, String text) {}
