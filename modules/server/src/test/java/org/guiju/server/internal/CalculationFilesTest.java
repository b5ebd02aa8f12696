package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.guiju.fonts.api.ChineseFonts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One calculation as a file, over REST and from the page, in every form. */
class CalculationFilesTest {

    private static final String FINE = "/api/calculators/work-accident-unit-fine/export";
    private static final String QUESTION = """
            {"inputs":{"死亡人数":1,"重伤人数":0,"直接经济损失":4200000}}""";
    /** Words of 《生产安全事故罚款处罚规定》第十四条第二项. */
    private static final String LAW = "造成1人死亡，或者3人以上6人以下重伤";

    private final RealServer server = RealServer.get();

    @TempDir
    Path folder;

    @Test
    void textQuotesTheLawOnceAndNamesItAtEachStep() {
        HttpResponse<String> response = server.send("POST", FINE + "?format=text", QUESTION, "Content-Type", "application/json");
        String text = response.body();
        assertEquals(200, response.statusCode(), text);
        assertTrue(text.contains("直接经济损失：4,200,000 元"), text);
        assertTrue(text.contains("罚款上限：700,000 元"), text);
        assertTrue(text.contains("《生产安全事故罚款处罚规定》第十四条第二项"), text);
        assertTrue(text.contains(LAW) && text.contains("（原文见前）"), text);
        assertFalse(text.contains(" = null"), text);
    }

    @Test
    void jsonHasTheWordsOfEveryProvisionCited() throws Exception {
        JsonNode json = new ObjectMapper().readTree(
                server.send("POST", FINE + "?format=json", QUESTION, "Content-Type", "application/json").body());
        assertEquals(4200000, json.path("question").path("inputs").path("直接经济损失").asInt());
        assertTrue(json.path("provisions").toString().contains(LAW));
        assertEquals("VALUE", json.path("answer").path("outcome").asText());
    }

    @Test
    void pdfHoldsTheTextWithItsFont() throws Exception {
        Assumptions.assumeFalse(ChineseFonts.files().isEmpty(), "the build brought no Chinese font");
        try (PDDocument pdf = Loader.loadPDF(bytes(FINE + "?format=pdf", QUESTION))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(text.contains("事故发生单位罚款") && text.contains("700,000") && text.contains(LAW), text);
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertTrue(pdf.getPage(0).getResources().getFont(name).isEmbedded(), name.getName());
            }
            assertEquals("事故发生单位罚款", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void workbookHasFiguresAsFigures() throws Exception {
        Path file = Files.write(folder.resolve("fine.xlsx"), bytes(FINE + "?format=xlsx", QUESTION));
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            var row = book.getFirstSheet().read().stream()
                    .filter(r -> r.getCellText(0).equals("罚款上限")).findFirst().orElseThrow();
            assertEquals(700_000, row.getCellAsNumber(1).orElseThrow().intValueExact());
            assertEquals("元", row.getCellText(2));
            var steps = book.getSheet(1).orElseThrow().read();
            assertTrue(steps.stream().anyMatch(r -> r.getCellCount() > 6 && r.getCellText(6).contains(LAW)));
        }
    }

    @Test
    void englishNamesWhatTheModelNamesInEnglish() {
        String text = server.send("POST", FINE + "?format=text&lang=en", QUESTION, "Content-Type", "application/json").body();
        assertTrue(text.contains("Steps and the law behind them") && text.contains(LAW), text);
    }

    @Test
    void thePageLinksToItsFiles() {
        String query = "i." + URLEncoder.encode("死亡人数", StandardCharsets.UTF_8) + "=1";
        String page = server.get("/calculators/work-accident-unit-fine?" + query).body();
        assertTrue(page.contains("/calculators/work-accident-unit-fine/export?"), page);
        HttpResponse<String> file = server.get("/calculators/work-accident-unit-fine/export?format=text&" + query);
        assertEquals(200, file.statusCode(), file.body());
        assertTrue(file.body().contains("死亡人数：1 人"), file.body());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains(".txt"));
    }

    @Test
    void anUnknownFormatAndAnIllTypedValueAreRefused() {
        assertEquals(400, server.send("POST", FINE + "?format=doc", QUESTION, "Content-Type", "application/json").statusCode());
        assertEquals(422, server.send("POST", FINE, "{\"inputs\":{\"死亡人数\":\"很多\"}}", "Content-Type", "application/json").statusCode());
    }

    private byte[] bytes(String path, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(server.uri(path)).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }
}
