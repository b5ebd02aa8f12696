package org.guiju.server.internal.page;

import org.guiju.regulation.api.DocumentStatus;

/**
 * A cited provision in a card.
 *
 * @param frame for the language
 * @param title how it is cited
 * @param text its words, cut if long
 * @param status status of its document
 */
public record PreviewPage(Frame frame, String title, String text, DocumentStatus status) {}
