package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.util.Lookup;

/** The commands over the bundled documents, called as the launcher calls them. */
class ConsoleCommandsTest {

    private static final String PERMITS = "pollutant-discharge-permit-regulation@2020-12-09";

    @TempDir
    Path folder;

    private String out;
    private String err;

    @BeforeEach
    void allAreOpen() {
        Library library = Lookup.getDefault().lookup(Library.class);
        library.modules().forEach(m -> library.setOpen(m.id(), true));
    }

    @Test
    void documentsAreListedAndFiltered() throws Exception {
        assertEquals(Command.OK, run("documents", "--json"));
        assertEquals(143, json().path("total").asInt());
        assertEquals(143, json().path("items").size());
        assertEquals(Command.OK, run("documents", "--domain=carbon", "--json", "--limit", "2"));
        assertEquals(2, json().path("items").size());
        assertTrue(json().path("total").asInt() > 2);
        assertEquals(Command.OK, run("documents", "排污许可管理条例"));
        assertTrue(out.startsWith(PERMITS + "\t现行有效\t排污许可管理条例"), out);
        JsonNode permits = find("documents", "排污许可管理条例");
        assertEquals("行政法规", permits.path("type").asText());
        assertEquals("2021-03-01", permits.path("effective").asText());
        assertTrue(permits.path("issued").isNull());
        assertEquals(51, permits.path("articles").asInt());
        assertEquals(6, permits.path("chapters").asInt());
        assertEquals(1, permits.path("source").path("firstLine").asInt());
    }

    @Test
    void aProvisionIsShownHoweverItIsNamed() throws Exception {
        for (String[] words : new String[][] {
            {PERMITS + "#art_33"}, {"pollutant-discharge-permit-regulation", "art_33"}, {"排污条例33条"},
            {"《排污许可管理条例》第三十三条"}}) {
            String[] line = Stream.concat(Stream.of("show"), Stream.of(words)).toArray(String[]::new);
            assertEquals(Command.OK, run(line), () -> String.join(" ", words) + ": " + err);
            assertTrue(out.contains("处20万元以上100万元以下的罚款"), out);
            assertTrue(out.contains("（四）依法应当重新申请取得排污许可证"), out);
        }
        assertEquals(Command.OK, run("show", "排污条例33条", "--json"));
        assertEquals("art_33", json().path("eId").asText());
        assertEquals("第三十三条", json().path("label").asText());
        assertEquals(Command.OK, run("show", PERMITS, "--json"));
        assertEquals("国务院", json().path("issuers").get(0).asText());
        assertTrue(json().path("children").size() >= 6);
    }

    @Test
    void citationsResolveAndReferencesLead() throws Exception {
        assertEquals(Command.OK, run("resolve", "排污许可管理条例第三十三条第一项", "--json"));
        assertEquals(PERMITS, json().path("items").get(0).path("document").asText());
        assertEquals("art_33__para_1__point_1", json().path("items").get(0).path("eId").asText());
        assertEquals(Command.FAILED, run("resolve", "没有这个东西"));
        assertEquals(Command.OK, run("references", PERMITS, "--json"));
        assertEquals(4, json().path("total").asInt());
        JsonNode first = json().path("items").get(0);
        assertEquals(PERMITS, first.path("fromDocument").asText());
        assertEquals("art_1__para_1", first.path("fromEId").asText());
        assertEquals("《中华人民共和国环境保护法》", first.path("text").asText());
        assertEquals("中华人民共和国环境保护法", first.path("external").asText());
        assertEquals(Command.OK, run("references", "--to", "pollutant-discharge-permit-regulation", "--json"));
        assertTrue(json().path("total").asInt() >= 1, out);
    }

    @Test
    void searchFindsByEverydayWords() throws Exception {
        assertEquals(Command.OK, run("search", "无证排污", "--json", "--limit", "5"));
        assertTrue(json().path("hits").size() > 0);
        assertTrue(json().path("hits").findValuesAsText("document").contains(PERMITS), out);
    }

    @Test
    void modulesAreListedClosedAndOpened() throws Exception {
        assertEquals(Command.OK, run("modules", "--json"));
        assertEquals(6, json().path("total").asInt());
        assertEquals("碳与能源", json().path("items").get(0).path("name").asText());
        assertEquals(Command.OK, run("modules", "close", "finance", "carbon"));
        assertEquals(Command.OK, run("modules", "list", "--json"));
        assertEquals(false, json().path("items").get(0).path("enabled").asBoolean());
        assertEquals(Command.OK, run("modules", "open", "finance", "carbon"));
        assertEquals(Command.FAILED, run("modules", "close", "nowhere"));
        assertTrue(err.contains("nowhere"), err);
    }

    @Test
    void aFaultyPackIsRefusedWithFileAndLine() throws Exception {
        Path pack = folder.resolve("acme");
        Files.createDirectories(pack.resolve("glossary"));
        Files.writeString(pack.resolve("module.json"),
                "{\"formatVersion\": 1, \"id\": \"acme\", \"name\": {\"zh\": \"某厂\"}, \"version\": \"1.0\", \"engine\": \"*\", \"licence\": \"x\"}");
        Files.writeString(pack.resolve("glossary/terms.json"), """
                { "terms": [
                  { "id": "ledger", "term": "台账", "meaning": "环境管理台账",
                    "citations": ["pollutant-discharge-permit-regulation#art_21", "pollutant-discharge-permit-regulation#art_99"] } ] }
                """);
        assertEquals(Command.FAILED, run("modules", "check", "acme"));
        assertTrue(err.startsWith("glossary/terms.json:3: "), err);
        assertTrue(err.contains("art_99"), err);
        Files.writeString(pack.resolve("glossary/terms.json"),
                Files.readString(pack.resolve("glossary/terms.json")).replace("art_99", "art_22"));
        assertEquals(Command.OK, run("modules", "check", "acme"));
        assertEquals("acme：通过", out.strip());
    }

    @Test
    void exportsGoToFilesAndFolders() throws Exception {
        assertEquals(Command.OK, run("export", PERMITS, "--format", "json", "--out", "permits.json"));
        try (InputStream in = Files.newInputStream(folder.resolve("permits.json"))) {
            assertEquals(PERMITS, DocumentCodec.read(in, "permits.json").metadata().id().toString());
        }
        assertEquals(Command.OK, run("export", "--domain", "carbon", "--format", "akn", "--out", "carbon"));
        try (Stream<Path> files = Files.list(folder.resolve("carbon"))) {
            assertTrue(files.filter(f -> f.toString().endsWith(".xml")).count() > 5);
        }
        assertEquals(Command.OK, run("export", "排污条例33条"));
        assertTrue(out.startsWith("《排污许可管理条例》\n"), out);
        assertEquals(Command.USAGE, run("export", "--all"));
    }

    @Test
    void aFileIsImportedAsAPack() throws Exception {
        Files.writeString(folder.resolve("制度.txt"), """
                某厂排污管理制度
                第一章 总则
                第一条 为了加强排污管理，根据《排污许可管理条例》，制定本制度。
                第二条 各车间应当如实记录环境管理台账。
                """);
        assertEquals(Command.OK, run("import", "制度.txt", "--out", "acme-rules", "--work", "acme-discharge", "--date", "2023-05-01"), err);
        assertEquals(Command.OK, run("modules", "check", "acme-rules"), () -> err);
        try (InputStream in = Files.newInputStream(folder.resolve("acme-rules/documents/acme-discharge@2023-05-01.json"))) {
            assertEquals(2, DocumentCodec.read(in, "x").metadata().counts().articles());
        }
        assertEquals(Command.FAILED, run("import", "nowhere.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents --nonsense", "documents --limit x", "documents --on 2024-13-01", "documents --status 好", "show",
        "modules frob", "modules install", "effects add --type repeals", "effects add --type x --date 2024-01-01", "search --limit 0"})
    void wrongUseIsToldWithTheUsage(String line) throws Exception {
        assertEquals(Command.USAGE, run(line.split(" ")));
        assertEquals("", out);
        assertTrue(err.contains("用法："), err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "show", "references", "resolve", "search", "index", "modules", "effects", "export", "import"})
    void everyCommandExplainsItselfInBothLanguages(String name) throws Exception {
        assertEquals(Command.OK, run(Locale.SIMPLIFIED_CHINESE, name, "--help"));
        assertTrue(out.startsWith("用法：guiju " + name), out);
        assertEquals(Command.OK, run(Locale.ENGLISH, name, "--help"));
        assertTrue(out.startsWith("Usage: guiju " + name), out);
    }

    private JsonNode find(String... words) throws Exception {
        assertEquals(Command.OK, run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new)));
        return json().path("items").get(0);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    private int run(String... line) throws Exception {
        return run(Locale.SIMPLIFIED_CHINESE, line);
    }

    private int run(Locale locale, String... line) throws Exception {
        Command command = Lookup.getDefault().lookupAll(Command.class).stream()
                .filter(c -> c.name().equals(line[0]))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int status;
        try (PrintStream outStream = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(errBytes, true, StandardCharsets.UTF_8)) {
            status = command.run(new CommandContext(
                    List.of(line).subList(1, line.length), new ByteArrayInputStream(new byte[0]), outStream, errStream,
                    folder, locale));
        }
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }
}
