package org.guiju.importing.internal.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guiju.importing.api.ImportProgram;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue or a correction that does not fit is refused with file and field, and nothing is written. */
class CompilationFaultsTest {

    private static final String TEXT = String.join("\n",
            "关于印发《分级规程》的通知", "", "环办固体函〔2021〕613号", "", "现印发给你们。", "", "生态环境部办公厅", "", "2021年12月29日",
            "", "分级规程", "", "一、基本原则", "", "坚持分类分级。2.矩阵", "", "7", "", "高敏感 Ⅰ Ⅱ", "", "完。", "");
    private static final String NOTICE = """
            { "work": "notice", "date": "2021-12-29", "title": "关于印发《分级规程》的通知", "number": "环办固体函[2021]613号",
              "issuers": ["生态环境部办公厅"], "type": "部门规范性文件", "issued": "2021-12-29", "notice": true,
              "domains": ["mining"], "lines": [1, 9], "titleLines": [1, 3], "signatureLines": [7, 9] }""";
    private static final String RULES = """
            { "work": "rules", "date": "2021-12-29", "title": "分级规程", "type": "标准指南", "attachedTo": "notice",
              "domains": ["mining"], "lines": [11, 21], "titleLines": [11, 11], "convention": "lines" }""";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeText() throws IOException {
        for (String name : List.of("texts", "catalogue", "corrections")) {
            Files.createDirectories(folder.resolve("s").resolve(name));
        }
        Files.writeString(folder.resolve("s/texts/t.txt"), TEXT);
    }

    private ImportResult run(String documents, String corrections) throws IOException {
        Files.writeString(folder.resolve("s/catalogue/c.json"), """
                { "part": "t", "file": "t.txt", "dividers": [], "pageNumbers": [17], "documents": [%s] }""".formatted(documents));
        Files.writeString(folder.resolve("s/corrections/c.json"), corrections);
        return ImportProgram.importAll(folder.resolve("s"), null, true);
    }

    private static void assertFault(ImportResult result, String path, String message) {
        assertTrue(result.issues().stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR
                && i.path().contains(path) && i.message().contains(message)), () -> result.issues().toString());
        assertTrue(result.failed());
    }

    @Test
    void attachedTextTakesNumberIssuersAndDatesOfItsNotice() throws IOException {
        ImportResult result = run(NOTICE + "," + RULES, "[]");
        assertFalse(result.failed(), () -> result.issues().toString());
        LegalDocument rules = result.documents().get(1);
        assertEquals("环办固体函〔2021〕613号", rules.metadata().number());
        assertEquals(List.of("生态环境部办公厅"), rules.metadata().issuers());
        assertEquals("2021-12-29", rules.metadata().issued().toString());
        assertEquals(1, result.report().sources().get(0).repairs().get("page number dropped"));
    }

    @Test
    void correctionsSplitTextAndRestoreTables() throws IOException {
        ImportResult result = run(NOTICE + "," + RULES, """
                [ { "kind": "text", "work": "rules", "lines": [[15, 15]], "quote": "坚持分类分级", "reason": "glued",
                    "replace": ["坚持分类分级。", "2.矩阵"] },
                  { "kind": "table", "work": "rules", "lines": [[19, 19]], "quote": "高敏感", "reason": "cells", "label": "",
                    "rows": [ { "cells": ["高敏感", "Ⅰ", "Ⅱ"] } ] } ]""");
        assertFalse(result.failed(), () -> result.issues().toString());
        LegalDocument rules = result.documents().get(1);
        assertEquals("Ⅱ", rules.find("table_1__row_1").orElseThrow().cells().get(2).text());
        assertTrue(rules.provisions().anyMatch(p -> p.fullText().contains("2.矩阵") && !p.fullText().contains("坚持")));
    }

    @Test
    void aQuotationThatDoesNotFitStopsTheImport() throws IOException {
        assertFault(run(NOTICE + "," + RULES, """
                [ { "kind": "drop", "work": "rules", "lines": [[15, 15]], "quote": "别的", "reason": "r" } ]"""), "c.json[0]", "坚持分类分级");
    }

    @Test
    void aTableMustUseTheCharactersOfItsLines() throws IOException {
        assertFault(run(NOTICE + "," + RULES, """
                [ { "kind": "table", "work": "rules", "lines": [[19, 19]], "quote": "高敏感", "reason": "r",
                    "rows": [ { "cells": ["高敏感", "Ⅰ", "Ⅲ"] } ] } ]"""), "c.json[0]", "Ⅲ");
    }

    @Test
    void linesOfNoDocumentAndOfTwoAreErrors() throws IOException {
        assertFault(run(NOTICE, "[]"), "t.txt:11", "分级规程");
        assertFault(run(NOTICE.replace("[1, 9]", "[1, 12]") + "," + RULES, "[]"), "rules", "11");
    }

    @Test
    void faultsOfFieldsAreNamedAllAtOnce() throws IOException {
        ImportResult result = run(NOTICE.replace("\"2021-12-29\", \"title\"", "\"29.12.2021\", \"titel\"").replace("[1, 9]", "[9, 1]"), "[]");
        assertFault(result, "documents[0].date", "29.12.2021");
        assertFault(result, "documents[0].titel", "");
        assertFault(result, "documents[0].lines", "");
    }

    @Test
    void aRangeBehindTheEndAndAWrongPageNumberAreErrors() throws IOException {
        assertFault(run(NOTICE + "," + RULES.replace("[11, 21]", "[11, 2100]"), "[]"), "rules", "2100");
        Files.writeString(folder.resolve("s/catalogue/c.json"), """
                { "part": "t", "file": "t.txt", "pageNumbers": [5], "documents": [] }""");
        assertFault(ImportProgram.importAll(folder.resolve("s"), null, false), "pageNumbers", "现印发给你们");
    }

    @Test
    void nothingIsWrittenWhenAnythingIsWrong() throws IOException {
        run(NOTICE, "[]");
        Path out = folder.resolve("out");
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int status = ImportProgram.run(List.of("--sources", folder.resolve("s").toString(), "--out", out.toString()),
                System.out, new PrintStream(faults, true, StandardCharsets.UTF_8));
        assertEquals(1, status);
        assertFalse(Files.exists(out));
        assertTrue(faults.toString(StandardCharsets.UTF_8).contains("t.txt:11"));
    }

    @Test
    void documentsThatAreNoLongerMadeAreTakenAway() throws IOException {
        run(NOTICE + "," + RULES, "[]");
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("documents"));
        Files.writeString(out.resolve("documents/old@2020-01-01.json"), "{}");
        assertEquals(0, ImportProgram.run(List.of("--sources", folder.resolve("s").toString(), "--out", out.toString()),
                System.out, System.err));
        try (Stream<Path> files = Files.list(out.resolve("documents"))) {
            assertEquals(List.of("notice@2021-12-29.json", "rules@2021-12-29.json"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void wrongUseIsToldApart() {
        assertEquals(2, ImportProgram.run(List.of("--nonsense"), System.out, System.err));
        assertEquals(2, ImportProgram.run(List.of("--sources"), System.out, System.err));
        assertEquals(2, ImportProgram.run(List.of(), System.out, System.err));
    }
}
