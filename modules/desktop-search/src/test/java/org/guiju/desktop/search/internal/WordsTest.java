package org.guiju.desktop.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everyStatusAndTypeHasAName() {
        for (DocumentStatus status : DocumentStatus.values()) {
            assertEquals(status.chinese(), Words.of("status." + status.name()));
        }
        for (DocumentType type : DocumentType.values()) {
            assertEquals(type.chinese(), Words.of("type." + type.name()));
        }
    }
}
