package org.guiju.regulation.internal.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.Documents;
import org.guiju.regulation.internal.library.ModuleContent;
import org.guiju.regulation.internal.library.TestContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

    @TempDir
    Path folder;

    private Path pack;
    private ModuleContent library;

    @BeforeEach
    void aSoundPackAndALibrary() throws IOException {
        Path held = TestContent.module(folder.resolve("emissions"), "emissions");
        TestContent.store(held, Documents.permitRegulation());
        library = ModuleContent.open(new DirectoryContent(held, ContentLimits.PACK), false);
        pack = folder.resolve("acme");
        write("module.json", """
                {
                  "formatVersion": 1, "id": "acme", "name": {"zh": "某厂制度"}, "version": "1.0", "engine": "[1.0,2.0)",
                  "dependencies": [{"id": "emissions", "version": "1.0"}], "jurisdiction": "ORG:某厂", "licence": "proprietary"
                }
                """);
        write("obligations/permits.json", """
                {
                  "obligations": [
                    { "id": "no-permit", "name": {"zh": "无证排污"}, "who": ["排污单位"],
                      "duty": {"text": "取得排污许可证", "citations": ["pollutant-discharge-permit-regulation#art_33"]},
                      "violation": {"text": "未取得排污许可证", "citations": [
                        {"address": "pollutant-discharge-permit-regulation@2020-12-09#art_33__para_1__point_1",
                         "quote": "未取得排污许可证排放污染物"}]},
                      "penalties": [{"kind": "罚款", "range": {"min": 200000, "max": 1000000, "unit": "元"},
                        "citations": [{"address": "pollutant-discharge-permit-regulation#art_33__para_1",
                                       "quote": "处20万元以上100万元以下的罚款"}]}]
                    }
                  ]
                }
                """);
    }

    @Test
    void aSoundPackHasNoFaults() throws IOException {
        assertEquals(List.of(), faults());
        new ContentSeal(pack).seal();
        assertEquals(List.of(), faults());
    }

    @Test
    void deadCitationsAndWrongQuotesAreNamedByFileAndLine() throws IOException {
        edit("obligations/permits.json", "#art_33\"", "#art_99\"");
        edit("obligations/permits.json", "permit-regulation#art_33__para_1\"", "permit-regulations#art_33__para_1\"");
        edit("obligations/permits.json", "\"未取得排污许可证排放污染物\"", "\"未取得排污许可证排放废气\"");
        assertEquals(List.of("obligations/permits.json:4", "obligations/permits.json:6", "obligations/permits.json:9"), faults());
        assertTrue(messages().get(1).contains("未取得排污许可证排放废气"), messages().toString());
    }

    @Test
    void schemaFaultsAreNamedByLine() throws IOException {
        edit("obligations/permits.json", "\"罚款\"", "\"罚金\"");
        edit("obligations/permits.json", "\"unit\": \"元\"", "\"units\": \"元\"");
        assertEquals(List.of("obligations/permits.json:8", "obligations/permits.json:8", "obligations/permits.json:8"), faults());
    }

    @Test
    void idsThatStandTwiceAreNamed() throws IOException {
        write("obligations/more.json", Files.readString(pack.resolve("obligations/permits.json")));
        assertEquals(List.of("obligations/permits.json:3"), faults());
        assertTrue(messages().get(0).contains("obligations/more.json:3"), messages().get(0));
    }

    @Test
    void aKindOfSubjectsNamesCalculatorsThatAreThere() throws IOException {
        write("kinds/own.json", """
                { "kinds": [
                  { "id": "incinerator", "name": {"zh": "焚烧炉"},
                    "calculators": ["no-such-calculator"] } ] }
                """);
        assertEquals(List.of("kinds/own.json:3"), faults());
        assertTrue(messages().getFirst().contains("no-such-calculator"), messages().toString());
    }

    @Test
    void brokenJsonAndFieldsThatStandTwiceAreNamed() throws IOException {
        write("glossary/a.json", "{\n \"terms\": [\n  { \"id\": \"a\",, } ] }");
        write("synonyms/b.json", "{\n \"groups\": [],\n \"groups\": [] }");
        assertEquals(List.of("glossary/a.json:3", "synonyms/b.json:3"), faults());
    }

    @Test
    void linksBetweenKindsMustLead() throws IOException {
        edit("obligations/permits.json", "\"who\":", "\"timelimits\": [\"renewal\"], \"who\":");
        assertEquals(List.of("obligations/permits.json:3"), faults());
        write("timelimits/permits.json", """
                { "timelimits": [ { "id": "renewal", "name": {"zh": "延续"}, "event": "届满", "act": "申请延续", "actor": "排污单位",
                  "number": 60, "unit": "日", "direction": "BEFORE",
                  "citations": ["pollutant-discharge-permit-regulation#art_33"] } ] }
                """);
        assertEquals(List.of(), faults());
    }

    @Test
    void tablesMustFitTheirColumns() throws IOException {
        write("tables/grades.json", """
                { "tables": [ { "id": "grades", "name": {"zh": "等级"},
                    "citations": ["pollutant-discharge-permit-regulation#table_1"],
                    "columns": [ {"name": "敏感程度", "type": "choice", "values": ["高敏感", "低敏感"]}, {"name": "分", "type": "number"} ],
                    "rows": [
                      {"id": "a", "cells": {"敏感程度": "高敏感", "分": 60}, "citation": "pollutant-discharge-permit-regulation#table_1__row_1"},
                      {"id": "b", "cells": {"敏感程度": "极敏感"}, "citation": "pollutant-discharge-permit-regulation#table_1"},
                      {"id": "b", "cells": {"分": "60", "级": 1}, "citation": "pollutant-discharge-permit-regulation#table_1"} ] } ] }
                """);
        assertEquals(
                List.of("tables/grades.json:6", "tables/grades.json:7", "tables/grades.json:7", "tables/grades.json:7"),
                faults());
    }

    @Test
    void parametersCalendarsCoursesAndProceduresAreChecked() throws IOException {
        write("parameters/p.json", """
                { "parameters": [ { "id": "rate", "name": {"zh": "率"}, "unit": "%", "values": [
                  { "from": "2021-01-01", "value": 5, "lastChecked": "2024-06-30", "citations": ["pollutant-discharge-permit-regulation#art_33"] },
                  { "from": "2020-01-01", "value": 6, "lastChecked": "2024-06-30", "citations": ["pollutant-discharge-permit-regulation#art_33"] } ] } ] }
                """);
        write("calendars/c.json", """
                { "calendars": [ { "id": "c", "name": {"zh": "历"}, "zone": "Asia/Shanghai", "years": [ { "year": 2021,
                  "notice": {"external": "通知", "outsideKnowledge": "测试用"},
                  "holidays": [ {"date": "2021-01-01", "name": "元旦"},
                    {"date": "2022-01-01", "name": "元旦"} ],
                  "workdays": ["2021-01-01"] } ] } ] }
                """);
        write("courses/c.json", """
                { "id": "c", "name": {"zh": "课"}, "parts": [ { "id": "one", "title": "一",
                  "provisions": ["pollutant-discharge-permit-regulation#art_33"], "quiz": [
                  { "id": "q", "kind": "SINGLE", "question": "?", "options": ["甲", "乙"],
                    "answer": "丙", "citations": ["pollutant-discharge-permit-regulation#art_33"] } ] } ] }
                """);
        write("procedures/p.json", """
                { "id": "p", "name": {"zh": "流程"}, "starts": "申请", "citations": ["pollutant-discharge-permit-regulation#art_33"],
                  "steps": [ { "id": "a", "name": "甲", "actor": "企业", "citations": ["pollutant-discharge-permit-regulation#art_33"],
                    "outcomes": [ { "name": "完", "next": "b" } ] } ] }
                """);
        assertEquals(
                List.of("calendars/c.json:4", "calendars/c.json:5", "courses/c.json:4", "parameters/p.json:3", "procedures/p.json:3"),
                faults());
    }

    @Test
    void documentsAreCheckedWithTheirPlaces() throws IOException {
        TestContent.store(pack, TestContent.document("acme-rules", "2023-01-01", "某厂环保制度", List.of("acme"), "环境保护法"));
        assertEquals(List.of(), faults());
        String path = "documents/acme-rules@2023-01-01.json";
        edit(path, "\"text\":\"为了\"", "\"text\":\"为着\"");
        assertEquals(List.of(path + ":8"), faults());
        edit(path, "art_1__para_1\",\"kind\"", "art_1\",\"kind\"");
        assertEquals(List.of(path + ":5", path + ":8"), faults());
    }

    @Test
    void aDocumentThatTheLibraryHoldsIsNotTakenTwice() throws IOException {
        TestContent.store(pack, Documents.permitRegulation());
        assertEquals(List.of("documents/pollutant-discharge-permit-regulation@2020-12-09.json:1"), faults());
    }

    @Test
    void manifestFaultsAreNamed() throws IOException {
        edit("module.json", "[1.0,2.0)", "[3.0,4.0)");
        edit("module.json", "\"version\": \"1.0\"}", "\"version\": \"7.0\"}");
        assertEquals(List.of("module.json:2", "module.json:3"), faults());
        edit("module.json", "\"emissions\"", "\"nowhere\"");
        assertTrue(messages().get(1).contains("nowhere"), messages().toString());
        Files.delete(pack.resolve("module.json"));
        assertEquals(List.of("module.json"), faults());
    }

    @Test
    void filesThatWereChangedAfterSealingAreNamed() throws IOException {
        write("synonyms/a.json", "{\"groups\":[{\"words\":[\"偷排\"],\"legal\":[\"逃避监管的方式\"]}]}");
        write("synonyms/b.json", "{\"groups\":[{\"words\":[\"环评\"],\"legal\":[\"环境影响评价\"]}]}");
        new ContentSeal(pack).seal();
        assertEquals(List.of(), faults());
        edit("synonyms/a.json", "偷排", "暗管");
        Files.delete(pack.resolve("synonyms/b.json"));
        write("synonyms/c.json", "{\"groups\":[{\"words\":[\"环评\"],\"legal\":[\"环境影响评价\"]}]}");
        assertEquals(3, faults().size());
    }

    @Test
    void modelsMustBeXmlWithoutDocumentTypes() throws IOException {
        write("calculators/good.dmn", "<definitions xmlns='https://www.omg.org/spec/DMN/20230324/MODEL/' name='x'/>");
        assertEquals(List.of(), faults());
        write("calculators/evil.dmn", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>");
        write("calculators/broken.cases.xml", "<a>\n<b>\n</a>");
        assertEquals(List.of("calculators/broken.cases.xml:3", "calculators/evil.dmn:1"), faults());
    }

    @Test
    void whatIsNotReadIsRemarkedAndHarmsNothing() throws IOException {
        write("virus.exe", "MZ");
        write("README.md", "# 说明");
        List<Issue> issues = check(Locale.SIMPLIFIED_CHINESE);
        assertEquals(1, issues.size());
        assertEquals(Issue.Severity.WARNING, issues.get(0).severity());
        assertEquals("virus.exe", issues.get(0).path());
    }

    private List<String> faults() {
        return check(Locale.SIMPLIFIED_CHINESE).stream().map(Issue::path).toList();
    }

    private List<String> messages() {
        return check(Locale.SIMPLIFIED_CHINESE).stream().map(Issue::message).toList();
    }

    private List<Issue> check(Locale locale) {
        return new PackCheck(List.of(library), locale).check(new DirectoryContent(pack, ContentLimits.PACK));
    }

    private void write(String path, String text) throws IOException {
        Path file = pack.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void edit(String path, String what, String by) throws IOException {
        String text = Files.readString(pack.resolve(path));
        assertTrue(text.contains(what), "nothing to replace: " + what);
        Files.writeString(pack.resolve(path), text.replace(what, by));
    }
}
