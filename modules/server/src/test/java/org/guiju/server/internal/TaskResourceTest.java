package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches as tasks over HTTP, by the real server. */
class TaskResourceTest {

    private static final String BATCH = "/api/calculators/discharge-permit-decision-deadline/batch";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD = "申请种类,管理类别,现场核查,受理日\n";
    private static final String ROW = "首次或重新申请,简化管理,,2021-03-01\n";
    private static final int TRIES = 1200;

    private final RealServer server = RealServer.get();

    @TempDir
    Path folder;

    @Test
    void aTaskRunsToItsResultAndIsForgottenWithIt() throws Exception {
        HttpResponse<String> taken = server.send("POST", BATCH + "?task=true&format=csv", HEAD + ROW.repeat(500),
                "Content-Type", "text/csv");
        assertEquals(202, taken.statusCode(), taken.body());
        String place = taken.headers().firstValue("Location").orElseThrow();
        JsonNode task = ended(place);
        assertEquals("DONE", task.path("state").asText(), task.toString());
        assertEquals(1.0, task.path("progress").path("share").asDouble());
        assertTrue(task.path("message").asText().contains("500"), task.toString());
        HttpResponse<String> result = server.get(task.path("result").asText());
        assertEquals(501, result.body().split("\n").length);
        assertTrue(result.headers().firstValue("Content-Disposition").orElse("").contains(".csv"));
        assertTrue(server.get("/api/tasks").body().contains(task.path("id").asText()));
        assertEquals(204, server.send("DELETE", place, null).statusCode());
        assertEquals(404, server.get(place).statusCode());
        assertEquals(404, server.get(place + "/result").statusCode());
    }

    @Test
    void aRunningTaskIsCancelled() throws Exception {
        HttpResponse<String> taken = server.send("POST", BATCH, HEAD + ROW.repeat(200_000),
                "Content-Type", "text/csv", "Prefer", "respond-async");
        assertEquals(202, taken.statusCode(), taken.body());
        String place = taken.headers().firstValue("Location").orElseThrow();
        assertEquals(409, server.get(place + "/result").statusCode());
        assertEquals(204, server.send("DELETE", place, null).statusCode());
        JsonNode task = ended(place);
        assertEquals("CANCELLED", task.path("state").asText());
        assertEquals(409, server.get(place + "/result").statusCode());
    }

    @Test
    void aWorkbookComesBackAsAWorkbook() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", null)) {
            Worksheet sheet = book.newWorksheet("表");
            sheet.value(0, 0, "申请种类");
            sheet.value(0, 1, "管理类别");
            sheet.value(0, 2, "受理日");
            sheet.value(1, 0, "首次或重新申请");
            sheet.value(1, 1, "简化管理");
            sheet.value(1, 2, java.time.LocalDate.of(2021, 3, 1));
            sheet.value(2, 2, "昨天");
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(server.uri(BATCH))
                    .header("Content-Type", XLSX)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
                    .build(), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(XLSX, response.headers().firstValue("Content-Type").orElse(""));
            Path file = Files.write(folder.resolve("out.xlsx"), response.body());
            try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
                var rows = book.getFirstSheet().read();
                assertTrue(texts(rows.get(1)).contains("计算结果 20 "), texts(rows.get(1)));
                assertTrue(texts(rows.get(2)).contains("C3 受理日"), texts(rows.get(2)));
            }
        }
    }

    private static String texts(Row row) {
        return String.join(" ", row.stream().filter(c -> c != null).map(c -> c.getText()).toList());
    }

    @Test
    void whatIsNoWorkbookIsRefusedAtOnceOrFailsTheTask() throws Exception {
        HttpResponse<String> now = server.send("POST", BATCH, "no workbook", "Content-Type", XLSX);
        assertEquals(422, now.statusCode());
        assertTrue(now.body().contains("XLSX"), now.body());
        HttpResponse<String> later = server.send("POST", BATCH + "?task=true", "no workbook", "Content-Type", XLSX);
        JsonNode task = ended(later.headers().firstValue("Location").orElseThrow());
        assertEquals("FAILED", task.path("state").asText());
        assertTrue(task.path("failure").asText().contains("XLSX"), task.toString());
    }

    @Test
    void manyRowsAtOnceAreSentToTheTasks() {
        HttpResponse<String> response = server.send("POST", BATCH, HEAD + ROW.repeat(40_000), "Content-Type", "text/csv");
        assertEquals(413, response.statusCode());
        assertTrue(response.body().contains("task=true"), response.body());
    }

    @Test
    void aPortfolioRunsAsATaskWithRowsAsItsResult() throws Exception {
        HttpResponse<String> made = server.send("POST", "/api/records/subjects",
                "{\"kind\":\"tailings-pond\",\"name\":\"任务库\",\"facts\":[]}", "Content-Type", "application/json");
        String pond = made.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> taken = server.send("POST",
                "/api/calculators/tailings-pond-environmental-grade/portfolio?task=true&lang=en", "{\"kind\":\"tailings-pond\"}");
        assertEquals(202, taken.statusCode(), taken.body());
        String place = taken.headers().firstValue("Location").orElseThrow();
        JsonNode task = ended(place);
        assertEquals("DONE", task.path("state").asText(), task.toString());
        assertTrue(task.path("title").asText().contains("Tailings pond"), task.toString());
        JsonNode result = new ObjectMapper().readTree(server.get(place + "/result").body());
        assertTrue(result.path("items").findValuesAsText("name").contains("任务库"), result.toString());
        server.send("DELETE", pond, null, "If-Match", "*");
        assertEquals(204, server.send("DELETE", place, null).statusCode());
    }

    @Test
    void aFileIsReadByATaskAndOnlyKeptIfWanted() throws Exception {
        String text = "某厂危险废物管理办法\n\n第一章 总则\n第一条 为了加强危险废物管理，制定本办法。\n第二条 本办法适用于本厂。\n";
        HttpResponse<String> taken = server.send("POST", "/api/import?check=true&title="
                + Answers.encode("某厂危险废物管理办法") + "&name=" + Answers.encode("办法.txt"), text);
        assertEquals(202, taken.statusCode(), taken.body());
        String place = taken.headers().firstValue("Location").orElseThrow();
        assertEquals("DONE", ended(place).path("state").asText());
        JsonNode result = new ObjectMapper().readTree(server.get(place + "/result").body());
        assertEquals("某厂危险废物管理办法", result.path("items").get(0).path("title").asText(), result.toString());
        assertEquals("false", result.path("kept").asText());
        assertEquals(0, Answers.get("/api/documents?q=" + Answers.encode("某厂危险废物管理办法")).path("total").asInt());
    }

    @Test
    void aFileThatIsNoDocumentFailsTheTaskWithItsReason() throws Exception {
        HttpResponse<String> taken = server.send("POST", "/api/import?name=nothing.txt", " ");
        JsonNode task = ended(taken.headers().firstValue("Location").orElseThrow());
        assertEquals("FAILED", task.path("state").asText());
        assertTrue(!task.path("failure").asText().isBlank(), task.toString());
        assertEquals(400, server.send("POST", "/api/import", "text").statusCode());
    }

    @Test
    void theIndexIsMadeReadyByATask() throws Exception {
        HttpResponse<String> taken = server.send("POST", "/api/index", "");
        String place = taken.headers().firstValue("Location").orElseThrow();
        assertEquals("DONE", ended(place).path("state").asText());
        assertEquals("true", new ObjectMapper().readTree(server.get(place + "/result").body()).path("ready").asText());
    }

    @Test
    void changesByAPageOfAnotherSiteAreRefused() {
        for (String path : new String[] {"/api/import?name=a.txt", "/api/index"}) {
            assertEquals(403, server.send("POST", path, "x", "Sec-Fetch-Site", "cross-site").statusCode(), path);
        }
    }

    private JsonNode ended(String place) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            JsonNode task = new ObjectMapper().readTree(server.get(place).body());
            if (!task.path("ended").isNull()) {
                return task;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the task does not end: " + server.get(place).body());
    }
}
