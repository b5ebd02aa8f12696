package org.guiju.regulation.internal.citation;

import org.guiju.regulation.api.text.DocumentNumbers;

/** The form in which document numbers are compared: 原 in front of an abolished ministry's name does not count. */
final class NumberKey {

    private NumberKey() {}

    static String of(String number) {
        String normal = DocumentNumbers.normalize(number).replace("（", "").replace("）", "").replace("(", "").replace(")", "");
        return normal.startsWith("原") ? normal.substring(1) : normal;
    }
}
