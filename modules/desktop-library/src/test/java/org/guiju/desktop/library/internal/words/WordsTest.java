package org.guiju.desktop.library.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everyStatusAndTypeHasAName() {
        for (DocumentStatus status : DocumentStatus.values()) {
            assertEquals(status.chinese(), Words.status(status));
        }
        for (DocumentType type : DocumentType.values()) {
            assertEquals(type.chinese(), Words.type(type));
        }
    }
}
