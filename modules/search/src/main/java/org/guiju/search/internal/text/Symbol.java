package org.guiju.search.internal.text;

/**
 * What is searched for: a Chinese character, a Latin word, or a number.
 *
 * @param text normal form
 * @param start first character in the original text
 * @param end behind the last character
 * @param adjacent whether it follows the previous symbol without punctuation between them
 */
public record Symbol(String text, int start, int end, boolean adjacent) {}
