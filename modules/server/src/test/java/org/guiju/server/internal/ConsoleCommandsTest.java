package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;

/** The options of {@code guiju calculate} and {@code guiju register} over the documents, calculators and register of this test. */
class ConsoleCommandsTest {

    private static final String FINE = "work-accident-unit-fine";
    private static final String GRADE = "tailings-pond-environmental-grade";
    private static final String LIMIT = "discharge-permit-decision-deadline";

    @TempDir
    Path folder;

    private final RealServer server = RealServer.get(); // the register and the library of these tests
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Locale locale, String... words) throws Exception {
        out.reset();
        err.reset();
        Command command = Lookup.getDefault().lookupAll(Command.class).stream()
                .filter(c -> c.name().equals(words[0])).findFirst().orElseThrow();
        return command.run(new CommandContext(List.of(words).subList(1, words.length), InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                folder, locale));
    }

    private String ran(String... words) throws Exception {
        assertEquals(Command.OK, run(Locale.CHINESE, words), err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIfTellsWhatWouldChangeAnOutput() throws Exception {
        String told = ran("calculate", FINE, "死亡人数=1", "重伤人数=0", "直接经济损失=4200000", "--what-if", "罚款上限");
        assertTrue(told.contains("死亡人数"), told);
    }

    @Test
    void compareSetsScenariosSideBySideAndMarksWhatDiffers() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{\"inputs\":{\"死亡人数\":1,\"重伤人数\":0,\"直接经济损失\":4200000}}");
        Files.writeString(folder.resolve("b.json"), "{\"inputs\":{\"死亡人数\":3,\"重伤人数\":0,\"直接经济损失\":4200000}}");
        String told = ran("calculate", FINE, "--compare", "a.json", "b.json");
        assertTrue(told.lines().anyMatch(l -> l.contains("*") && l.contains("死亡人数")), told);
        assertEquals(Command.USAGE, run(Locale.ENGLISH, "calculate", FINE, "--compare", "a.json"));
    }

    @Test
    void outputWritesADocumentInEveryForm() throws Exception {
        for (String end : List.of("pdf", "xlsx", "txt", "json")) {
            ran("calculate", FINE, "死亡人数=1", "重伤人数=0", "直接经济损失=4200000", "--output", "fine." + end);
            assertTrue(Files.size(folder.resolve("fine." + end)) > 500, end);
        }
        byte[] pdf = Files.readAllBytes(folder.resolve("fine.pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(Files.readString(folder.resolve("fine.txt")).contains("第十四条"));
    }

    @Test
    void batchAnswersRowsAndSaysThatOneIsFaulty() throws Exception {
        Files.writeString(folder.resolve("rows.csv"),
                "申请种类,管理类别,受理日\n首次或重新申请,简化管理,2021-03-01\n首次或重新申请,简化管理,昨天\n");
        assertEquals(Command.FAILED, run(Locale.CHINESE, "calculate", LIMIT, "--batch", "rows.csv", "--output", "out.csv"));
        List<String> rows = Files.readAllLines(folder.resolve("out.csv"));
        assertEquals(3, rows.size(), rows.toString());
        assertTrue(rows.get(1).contains("VALUE") && rows.get(2).contains("受理日"), rows.toString());
    }

    @Test
    void registerIsFilledCalculatedAndUndone() throws Exception {
        assertTrue(ran("register", "kinds").contains("tailings-pond"));
        ran("register", "add", "--kind", "tailings-pond", "--name", "命令行库", "--id", "console-pond", "矿种=铅锌矿");
        try {
            ran("register", "set", "console-pond", "敏感程度=高敏感", "--source", "环评批复");
            String shown = ran("register", "show", "console-pond");
            assertTrue(shown.contains("铅锌矿") && shown.contains("高敏感"), shown);
            assertTrue(ran("register", "list", "--kind", "tailings-pond").contains("命令行库"));
            String portfolio = ran("calculate", GRADE, "--portfolio", "tailings-pond");
            assertTrue(portfolio.contains("命令行库"), portfolio);
            JsonNode json = new ObjectMapper().readTree(ran("calculate", GRADE, "--portfolio", "tailings-pond", "--json"));
            assertTrue(json.path("items").findValuesAsText("name").contains("命令行库"), json.toString());
            ran("register", "undo", "console-pond");
            assertTrue(!ran("register", "show", "console-pond").contains("高敏感"));
            ran("register", "export", "ponds.csv", "--kind", "tailings-pond");
            assertTrue(Files.readString(folder.resolve("ponds.csv")).contains("命令行库"));
        } finally {
            ran("register", "delete", "console-pond");
        }
        Files.writeString(folder.resolve("new.csv"), "id,name,矿种\nconsole-a,甲库,铅锌矿\nconsole-b,乙库,没有的矿\n");
        assertEquals(Command.FAILED, run(Locale.CHINESE, "register", "import", "new.csv", "--kind", "tailings-pond"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("矿种"), err.toString(StandardCharsets.UTF_8));
        assertEquals(404, server.get("/api/records/subjects/console-a").statusCode());
    }
}
