package org.guiju.importing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table restored where its cells stood, from the guide on hidden dangers to soil (excerpt). */
class TableInPlaceTest {

    private static final String TEXT = String.join("\n\n",
            "附录 A 土壤污染隐患排查与整改技术要点",
            "A.2 散装液体转运与厂内运输",
            "A.2.2 管道运输",
            "　　包括地下管道和地上管道。管道运输造成土壤污染主要是由于",
            "管道的内、外腐蚀造成泄漏、渗漏。一般而言，地下管道具有隐蔽性，土",
            "壤污染隐患更高。可参考表 A.2.2 开展排查和整改。",
            "表 A.2.2 管道运输推荐性组合",
            "组合 设施/功能 措施",
            "一、地上管道",
            "1  注意管道附件处的渗漏、泄漏",
            " 日常目视检查",
            "A.2.3 导淋",
            "　　导淋造成土壤污染主要是排净物料时的滴漏。");

    private static final String CATALOGUE = """
            { "part": "t", "file": "t.txt", "dividers": [], "pageNumbers": [], "documents": [
              { "work": "guide", "date": "2021-01-04", "title": "指南", "type": "标准指南", "domains": ["emissions"],
                "lines": [1, 25], "convention": "width" } ] }
            """;

    private static final String CORRECTION = """
            [ { "kind": "table", "work": "guide", "lines": [[13, 21]], "label": "表A.2.2", "heading": "管道运输推荐性组合",
                "quote": "表 A.2.2", "reason": "columns lost", "header": [["组合", "设施/功能", "措施"]],
                "rows": [ { "cells": [{ "text": "一、地上管道", "columns": 3 }], "lines": [17, 17] },
                          { "cells": ["1", "注意管道附件处的渗漏、泄漏", "日常目视检查"], "lines": [19, 21] } ] } ]
            """;

    @TempDir
    private Path sources;

    @BeforeEach
    void write() throws IOException {
        for (String folder : List.of("texts", "catalogue", "corrections")) {
            Files.createDirectory(sources.resolve(folder));
        }
        Files.writeString(sources.resolve("texts/t.txt"), TEXT);
        Files.writeString(sources.resolve("catalogue/t.json"), CATALOGUE);
        Files.writeString(sources.resolve("corrections/t.json"), CORRECTION);
    }

    @Test
    void endsTheParagraphBeforeIt() throws IOException {
        LegalDocument document = document();
        Provision before = only(document, "A.2.2");
        Provision behind = only(document, "A.2.3");
        assertEquals("导淋", behind.heading());
        assertEquals(ProvisionKind.TABLE, before.children().get(before.children().size() - 1).kind());
    }

    @Test
    void headsRowsWithoutCountingTheHeading() throws IOException {
        List<Provision> rows = only(document(), "表A.2.2").children();
        assertEquals(3, rows.size());
        assertEquals(List.of(true, true, false), rows.stream().map(Provision::isHeaderRow).toList());
        assertEquals("table_A-2-2__row_1", rows.get(2).eId().replaceFirst(".*(?=table)", ""));
    }

    private static Provision only(LegalDocument document, String label) {
        List<Provision> found = document.provisions().filter(p -> p.label().equals(label)).toList();
        assertEquals(1, found.size(), label);
        return found.get(0);
    }

    private LegalDocument document() throws IOException {
        ImportResult result = ImportProgram.importAll(sources, null, true);
        assertFalse(result.failed(), () -> result.issues().toString());
        return result.documents().get(0);
    }
}
